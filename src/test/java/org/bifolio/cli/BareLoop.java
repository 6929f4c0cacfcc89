package org.bifolio.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.Outcome;
import org.bifolio.output.Hash;
import org.bifolio.output.Layout;
import org.bifolio.page.RawPage;

/**
 * The loop that the job is held against: the same stages on as many threads, without Spring,
 * database, catalogue or change-over. Every rendition goes to the end of one file a format and
 * thread.
 */
final class BareLoop {

    private final Conversion conversion;
    private final List<String> formats;
    private final List<Path> pages;

    private BareLoop(Configuration configuration, List<Path> pages) {
        this.conversion = configuration.conversion();
        this.formats = configuration.formats().names();
        this.pages = pages;
    }

    /** Arguments: mappings, a folder of pages, and a folder for what comes out. */
    public static void main(String[] args) throws Exception {
        Configuration configuration =
                Configuration.read(Path.of(args[0]), List.of(), Layout.BUNDLES, true);
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
            pages = files.filter(Files::isRegularFile).sorted().toList();
        }
        new BareLoop(configuration, pages).run(Files.createDirectories(Path.of(args[2])));
    }

    private void run(Path folder) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService cores = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> shares =
                IntStream.range(0, threads).mapToObj(i -> share(i, threads, folder)).toList();
        for (Future<Void> done : cores.invokeAll(shares)) {
            done.get();
        }
        cores.shutdown();
    }

    private Callable<Void> share(int first, int step, Path folder) {
        return () -> {
            List<OutputStream> streams = new ArrayList<>();
            for (String format : formats) {
                Path file = folder.resolve(format + "." + first);
                streams.add(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
            }
            for (int i = first; i < pages.size(); i += step) {
                convert(pages.get(i), streams);
            }
            for (OutputStream stream : streams) {
                stream.close();
            }
            return null;
        };
    }

    private void convert(Path page, List<OutputStream> streams) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        Outcome outcome = conversion.convert(new RawPage(page.toString(), bytes), Hash.hex(bytes));
        if (outcome instanceof Outcome.Converted article) {
            for (int i = 0; i < streams.size(); i++) {
                streams.get(i).write(article.renditions().get(i));
            }
        }
    }
}
