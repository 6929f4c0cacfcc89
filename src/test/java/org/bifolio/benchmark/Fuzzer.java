package org.bifolio.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bifolio.clean.ArticleCleaner;
import org.bifolio.clean.CleaningSettings;
import org.bifolio.clean.JournalsReader;
import org.bifolio.convert.Conversion;
import org.bifolio.convert.Outcome;
import org.bifolio.convert.RenditionCheck;
import org.bifolio.crosswalk.MappingSet;
import org.bifolio.keywords.KeywordBorders;
import org.bifolio.page.RawPage;
import org.bifolio.pair.Pairing;
import org.bifolio.write.OutputFormats;

/**
 * Converts damaged pages of every layout, all outputs held against their schemas: no exception may
 * leave a page, no output be invalid, no page take more than a second of processor time. See {@code
 * src/docs/reliability.md}. A page that fails is kept in {@code target/fuzz} by its number.
 *
 * <p>System properties: {@code pages}, {@code seed}, {@code from}, the number of the first page.
 */
final class Fuzzer {

    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();
    private static final Path SAMPLES = Path.of("src/samples");
    private static final Path MAPPINGS = Path.of("mappings");
    private static final PrintStream OUT = System.out;
    private static final long LONGEST = 1_000_000_000;
    private static final int MOST_MUTATIONS = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long seed;
    private final Conversion conversion;
    private final List<byte[]> samples;
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final Map<Integer, String> failures = new ConcurrentSkipListMap<>();

    private Fuzzer(long seed) throws IOException {
        this.seed = seed;
        this.samples = samples();
        KeywordBorders borders = new KeywordBorders();
        JournalsReader journals =
                new JournalsReader(MAPPINGS.resolve("journals.csv"), new ArrayList<>());
        this.conversion =
                new Conversion(
                        new Pairing(borders),
                        new ArticleCleaner(CleaningSettings.DEFAULT, journals.read(), borders),
                        OutputFormats.of(
                                MappingSet.read(MAPPINGS, OutputFormats.mapped()),
                                OutputFormats.names()),
                        RenditionCheck.bySchema());
    }

    public static void main(String[] args) throws Exception {
        int pages = Integer.getInteger("pages", 1_000_000);
        int from = Integer.getInteger("from", 0);
        Files.createDirectories(FOLDER);
        Fuzzer fuzzer = new Fuzzer(Long.getLong("seed", 1));
        IntStream.range(from, from + pages).parallel().forEach(fuzzer::convert);
        fuzzer.report();
        if (!fuzzer.failures.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<byte[]> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<byte[]> samples = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                samples.add(Files.readAllBytes(file));
            }
            return samples;
        }
    }

    private void convert(int number) {
        byte[] page = page(number);
        long start = THREADS.getCurrentThreadCpuTime();
        String outcome;
        try {
            outcome = outcome(conversion.convert(new RawPage("page", page), "0".repeat(64)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            outcome = "FAILED: " + e;
        }
        long took = THREADS.getCurrentThreadCpuTime() - start;
        outcomes.computeIfAbsent(outcome, any -> new LongAdder()).increment();
        if (took > LONGEST) {
            failed(number, page, "took %.1f s: %s".formatted(took / 1e9, outcome));
        } else if (outcome.startsWith("FAILED") || outcome.endsWith("invalid-output")) {
            failed(number, page, outcome);
        }
    }

    private static String outcome(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected
                ? "rejected: " + rejected.code()
                : outcome.getClass().getSimpleName();
    }

    /** Half of the pages are invented ones, the others the shipped samples. */
    private byte[] page(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        byte[] page = samples.get(random.nextInt(samples.size()));
        if (random.nextBoolean()) {
            PageLayout[] layouts = PageLayout.values();
            PageLayout layout = layouts[random.nextInt(layouts.length)];
            InventedPage invented = new PageInventor(seed).page(random.nextInt(100_000));
            page = layout.set(invented).getBytes(StandardCharsets.UTF_8);
        }
        Mutation[] mutations = Mutation.values();
        for (int i = random.nextInt(1, MOST_MUTATIONS); i > 0; i--) {
            page = mutations[random.nextInt(mutations.length)].of(page, random);
        }
        return page;
    }

    private void failed(int number, byte[] page, String why) {
        failures.put(number, why);
        try {
            Files.write(FOLDER.resolve(number + ".page"), page);
        } catch (IOException e) {
            failures.put(number, why + "; the page could not be kept: " + e);
        }
    }

    private void report() {
        outcomes.forEach((outcome, count) -> OUT.printf("%,12d  %s%n", count.sum(), outcome));
        long heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
        OUT.printf("%,12d  MB of heap at most%n", heap >> 20);
        failures.forEach((number, why) -> OUT.printf("page %d: %s%n", number, why));
        OUT.println(failures.isEmpty() ? "All is well." : failures.size() + " pages failed.");
    }
}
