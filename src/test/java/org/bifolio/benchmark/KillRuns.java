package org.bifolio.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Kills conversions at random moments, starts them again and compares what they wrote with an
 * undisturbed run, byte for byte. See {@code src/docs/benchmark.md}.
 *
 * <p>System properties: {@code pages}, {@code kills}, {@code seed}.
 */
final class KillRuns {

    private static final Path FOLDER = Path.of("target/killed").toAbsolutePath();
    private static final PrintStream OUT = System.out;
    private static final int MOST_STARTS = 3;

    private final BifolioJar jar;
    private final Path input;
    private final OutputTree undisturbed = output("undisturbed");

    private KillRuns(BifolioJar jar, Path input) {
        this.jar = jar;
        this.input = input;
    }

    public static void main(String[] args) throws Exception {
        int pages = Integer.getInteger("pages", 20_000);
        Path input = new InventedFolder(FOLDER.resolve("" + pages), pages, 0, 2026).make();
        KillRuns runs = new KillRuns(BifolioJar.copiedTo(FOLDER), input);
        RandomGenerator random = new SplittableRandom(Integer.getInteger("seed", 1));
        int bad = runs.kill(Integer.getInteger("kills", 30), random);
        OUT.println(bad == 0 ? "All outputs are the same bytes." : bad + " outputs differ.");
        if (bad > 0) {
            System.exit(1);
        }
    }

    private int kill(int kills, RandomGenerator random) throws Exception {
        undisturbed.delete();
        BifolioJar.Run whole = jar.run(arguments(undisturbed));
        OUT.printf("undisturbed: %.1f s, exit status %d%n", whole.seconds(), whole.status());
        OUT.printf("%5s %12s %15s %8s  %s%n", "kill", "after", "files then", "starts", "output");
        int bad = 0;
        for (int i = 0; i < kills; i++) {
            double moment = whole.seconds() * (i + random.nextDouble()) / kills;
            bad += killed(i + 1, moment, whole.status()) ? 0 : 1;
        }
        undisturbed.delete();
        return bad;
    }

    /** Moments are spread evenly over the whole run, random within their share of it. */
    private boolean killed(int number, double moment, int status) throws Exception {
        OutputTree output = output("killed-" + number);
        output.delete();
        Process process = jar.start(arguments(output));
        boolean ended = process.waitFor((long) (moment * 1e6), TimeUnit.MICROSECONDS);
        process.destroyForcibly().waitFor();
        int files = output.files().size();
        int starts = startsUntil(status, output);
        List<String> differences = output.differences(undisturbed);
        String result = differences.isEmpty() ? "same" : "DIFFERS " + differences.get(0);
        String when = ended ? "had ended" : "%.2f s".formatted(moment);
        OUT.printf("%5d %12s %,15d %8d  %s%n", number, when, files, starts, result);
        if (differences.isEmpty()) {
            output.delete();
        }
        return differences.isEmpty();
    }

    private int startsUntil(int status, OutputTree output)
            throws IOException, InterruptedException {
        for (int starts = 1; starts <= MOST_STARTS; starts++) {
            Process process = jar.start(arguments(output));
            if (process.waitFor() == status) {
                return starts;
            }
        }
        return MOST_STARTS;
    }

    private String[] arguments(OutputTree output) {
        return new String[] {"convert", "-o", output.root().toString(), input.toString()};
    }

    private static OutputTree output(String name) {
        return new OutputTree(FOLDER.resolve(name));
    }
}
