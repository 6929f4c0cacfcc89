package org.bifolio.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bifolio.benchmark.BifolioJar.Run;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts invented pages with the built jar and prints how fast that was, beside a plain program
 * that only creates the same files, and beside a bare loop of the same stages. See {@code
 * src/docs/benchmark.md}.
 *
 * <p>System properties: {@code pages}, sizes by comma; {@code layouts}, how many of a hundred pages
 * are Markdown or HTML; {@code repairs}, {@code off} to convert once more with all repairs switched
 * off; {@code layout}, that of the outputs; {@code keep}, whether they stay.
 */
final class Benchmark {

    private static final Path FOLDER = Path.of("target/benchmark").toAbsolutePath();
    private static final String LAYOUT = System.getProperty("layout", "files");
    private static final Path MAPPINGS = Path.of("mappings").toAbsolutePath();
    private static final PrintStream OUT = System.out;
    private static final long SEED = 2026;

    private final BifolioJar jar;
    private final int otherLayouts;
    private final List<OutputTree> outputs = new ArrayList<>();

    private Benchmark(BifolioJar jar, int otherLayouts) {
        this.jar = jar;
        this.otherLayouts = otherLayouts;
    }

    public static void main(String[] args) throws Exception {
        Benchmark benchmark =
                new Benchmark(BifolioJar.copiedTo(FOLDER), Integer.getInteger("layouts", 0));
        benchmark.start();
        double first = 0;
        for (String size : System.getProperty("pages", "20000").split(",", -1)) {
            double rate = benchmark.convert(Integer.parseInt(size.strip()));
            first = first == 0 ? rate : first;
            line("rate against the first size", "%.2f".formatted(rate / first));
        }
        benchmark.clear();
    }

    private void start() throws IOException, InterruptedException {
        String page = "" + new InventedFolder(FOLDER.resolve("1"), 1, 0, SEED).make();
        line("--help", seconds(jar.run("--help")));
        line("one page", seconds(jar.run("convert", "-o", fresh("out-1"), page)));
        line("--help, launcher", seconds(jar.launch("--help")));
        line("one page, launcher", seconds(jar.launch("convert", "-o", fresh("out-2"), page)));
    }

    private static String seconds(Run run) {
        return "%.2f s".formatted(run.seconds());
    }

    /** Returns pages a second. */
    private double convert(int pages) throws IOException, InterruptedException {
        String name = otherLayouts == 0 ? "" + pages : pages + "-" + otherLayouts;
        Path input = new InventedFolder(FOLDER.resolve(name), pages, otherLayouts, SEED).make();
        String output = fresh("out-" + name);
        OUT.printf("%n%,d pages%n", pages);
        Run run = jar.run("convert", "--layout", LAYOUT, "-o", output, input.toString());
        double rate = pages / run.seconds();
        line(
                "converted",
                "%.1f s, %,.0f pages/s, %.1f s of processor time, exit status %d"
                        .formatted(run.seconds(), rate, run.processor(), run.status()));
        line("peak memory", "heap %d MB, resident %d MB".formatted(run.heap(), run.resident()));
        stages(RunReport.of(new OutputTree(Path.of(output))).stages());
        double plain = plain(output, fresh("plain-" + name));
        line("plain program", "%.1f s, %,.0f pages/s".formatted(plain, pages / plain));
        line("ratio", "%.2f of the plain program".formatted(plain / run.seconds()));
        Run bare = jar.bareLoop(MAPPINGS, input, Path.of(fresh("loop-" + name)));
        line(
                "bare loop",
                "%.1f s, %,.0f pages/s".formatted(bare.seconds(), pages / bare.seconds()));
        line("ratio", "%.2f of the bare loop".formatted(bare.seconds() / run.seconds()));
        if (System.getProperty("repairs", "").equals("off")) {
            withoutRepairs(run, fresh("bare-" + name), input);
        }
        double second =
                jar.run("convert", "--layout", LAYOUT, "-o", output, input.toString()).seconds();
        line("second run", "%.1f s, %,.0f pages/s".formatted(second, pages / second));
        return rate;
    }

    /** What all repairs cost: the same run with every rule switched off. */
    private void withoutRepairs(Run repaired, String output, Path input)
            throws IOException, InterruptedException {
        Path mappings = MappingsCopy.with("switchedOff: all", FOLDER.resolve("mappings-bare"));
        Run bare =
                jar.run(
                        "convert",
                        "--layout",
                        LAYOUT,
                        "-m",
                        "" + mappings,
                        "-o",
                        output,
                        "" + input);
        line(
                "repairs switched off",
                "%.1f s, %.1f s of processor time".formatted(bare.seconds(), bare.processor()));
        line(
                "repairs lose",
                "%.0f%% of the rate, %.0f%% by processor time"
                        .formatted(
                                100 * (1 - bare.seconds() / repaired.seconds()),
                                100 * (1 - bare.processor() / repaired.processor())));
    }

    private static void stages(ObjectNode stages) {
        double all = stages.valueStream().mapToDouble(node -> node.asDouble()).sum();
        stages.forEachEntry(
                (name, seconds) ->
                        line(
                                "  " + name,
                                "%.1f s, %.0f%% of all stages on all threads"
                                        .formatted(
                                                seconds.asDouble(),
                                                100 * seconds.asDouble() / all)));
    }

    private static double plain(String from, String to) throws IOException, InterruptedException {
        Path classes = Path.of("target/test-classes").toAbsolutePath();
        Process process =
                new ProcessBuilder(
                                BifolioJar.java(),
                                "-Xmx512m",
                                "-cp",
                                classes.toString(),
                                PlainFiles.class.getName(),
                                from,
                                to)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        byte[] seconds = process.getInputStream().readAllBytes();
        process.waitFor();
        return Double.parseDouble(new String(seconds, StandardCharsets.UTF_8).strip());
    }

    /** A folder that never was: deleting just before creating makes ext4 ten times slower. */
    private String fresh(String name) {
        Path folder = FOLDER.resolve(name + "-" + ProcessHandle.current().pid());
        for (int i = 2; Files.exists(folder); i++) {
            folder = FOLDER.resolve(name + "-" + ProcessHandle.current().pid() + "-" + i);
        }
        outputs.add(new OutputTree(folder));
        return folder.toString();
    }

    private void clear() throws IOException {
        if (!Boolean.getBoolean("keep")) {
            for (OutputTree output : outputs) {
                output.delete();
            }
        }
    }

    private static void line(String what, String value) {
        OUT.printf("%-30s %s%n", what, value);
    }
}
