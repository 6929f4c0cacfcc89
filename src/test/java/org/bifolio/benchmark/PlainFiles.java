package org.bifolio.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The plain program that Bifolio is held against: creates the files of a finished output once more,
 * with the same bytes and two threads, and does nothing else. Only the creating is timed, not the
 * reading of the bytes beforehand.
 */
final class PlainFiles {

    private static final int BATCH_BYTES = 32 << 20;
    private static final int THREADS = 2;

    private final Path from;
    private final Path to;
    private final List<Content> batch = new ArrayList<>();
    private int batchBytes;
    private long nanos;

    @SuppressWarnings("ArrayRecordComponent") // identity of the bytes never matters
    private record Content(Path file, byte[] bytes) {}

    private PlainFiles(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Arguments: a finished output and a folder that does not exist; prints seconds. */
    public static void main(String[] args) throws Exception {
        System.out.println(new PlainFiles(Path.of(args[0]), Path.of(args[1])).copy());
    }

    private double copy() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (Path file : new OutputTree(from).files()) {
            Files.createDirectories(to.resolve(file).getParent());
            try (InputStream in = Files.newInputStream(from.resolve(file))) {
                read(in, to.resolve(file), threads);
            }
        }
        flush(threads);
        threads.shutdown();
        return nanos / 1e9;
    }

    /** A file larger than a batch is written in pieces, as only so much is held in memory. */
    private void read(InputStream in, Path file, ExecutorService threads) throws Exception {
        byte[] bytes = in.readNBytes(BATCH_BYTES);
        do {
            batch.add(new Content(file, bytes));
            batchBytes += bytes.length;
            if (batchBytes >= BATCH_BYTES) {
                flush(threads);
            }
            bytes = in.readNBytes(BATCH_BYTES);
        } while (bytes.length > 0);
    }

    private void flush(ExecutorService threads) throws Exception {
        List<List<Content>> shares = shares();
        long start = System.nanoTime();
        List<Future<Void>> done =
                threads.invokeAll(shares.stream().map(PlainFiles::writing).toList());
        for (Future<Void> share : done) {
            share.get();
        }
        nanos += System.nanoTime() - start;
        batch.clear();
        batchBytes = 0;
    }

    private List<List<Content>> shares() {
        int middle = batch.size() / THREADS;
        return List.of(
                List.copyOf(batch.subList(0, middle)),
                List.copyOf(batch.subList(middle, batch.size())));
    }

    private static Callable<Void> writing(List<Content> share) {
        return () -> {
            for (Content content : share) {
                write(content);
            }
            return null;
        };
    }

    private static void write(Content content) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(
                        content.file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(content.bytes());
        }
    }
}
