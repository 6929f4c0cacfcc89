package org.bifolio.validate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.bifolio.input.ListedPage;
import org.bifolio.input.PageReader;
import org.bifolio.validate.export.ExportFinding;

/** Checks many files on all cores, and tells their findings in the order of the files. */
public final class FileChecks implements Closeable {

    /** Files of one task, enough to be worth its handing over. */
    private static final int TASK = 50;

    /** Tasks on their way for each core; what they found has to be kept until its turn. */
    private static final int AHEAD = 4;

    private final Validation validation;
    private final Path spool;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers = Executors.newFixedThreadPool(cores);
    private final Queue<PageReader> readers = new ConcurrentLinkedQueue<>();

    /** Receives what was found in one file. */
    public interface Receiver {
        void checked(List<ExportFinding> findings) throws IOException;
    }

    /**
     * @param spool the folder that the files were listed with
     */
    public FileChecks(Validation validation, Path spool) {
        this.validation = validation;
        this.spool = spool;
    }

    /**
     * Checks all files. One that cannot be read is a finding; the others are checked all the same.
     *
     * @param wanted of the files, those to check
     * @throws IOException as the receiver throws it
     */
    public void check(Iterator<ListedPage> files, Predicate<ListedPage> wanted, Receiver receiver)
            throws IOException {
        Deque<Future<List<List<ExportFinding>>>> tasks = new ArrayDeque<>();
        while (files.hasNext() || !tasks.isEmpty()) {
            while (files.hasNext() && tasks.size() < AHEAD * cores) {
                List<ListedPage> task = next(files, wanted);
                tasks.add(workers.submit(() -> check(task)));
            }
            for (List<ExportFinding> findings : result(tasks.remove())) {
                receiver.checked(findings);
            }
        }
    }

    private static List<ListedPage> next(Iterator<ListedPage> files, Predicate<ListedPage> wanted) {
        List<ListedPage> task = new ArrayList<>();
        while (files.hasNext() && task.size() < TASK) {
            ListedPage file = files.next();
            if (wanted.test(file)) {
                task.add(file);
            }
        }
        return task;
    }

    private List<List<ExportFinding>> check(List<ListedPage> task) {
        PageReader free = readers.poll();
        PageReader reader = free == null ? new PageReader(spool) : free;
        FileCheck check = new FileCheck(validation, reader);
        List<List<ExportFinding>> findings = task.stream().map(check::check).toList();
        readers.add(reader);
        return findings;
    }

    private static List<List<ExportFinding>> result(Future<List<List<ExportFinding>>> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        for (PageReader reader : readers) {
            reader.close();
        }
    }
}
