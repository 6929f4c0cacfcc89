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
 * <p>System properties: {@code pages}, {@code kills}, {@code seed}, {@code layout}.
 */
final class KillRuns {

    private static final Path FOLDER = Path.of("target/killed").toAbsolutePath();
    private static final String LAYOUT = System.getProperty("layout", "files");
    private static final PrintStream OUT = System.out;
    private static final int MOST_STARTS = 3;
    private static final String SAME = "same";

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
            bad += same(i + 1, moment, whole.status()) ? 0 : 1;
        }
        undisturbed.delete();
        return bad;
    }

    /** Moments are spread evenly over the whole run, random within their share of it. */
    private boolean same(int number, double moment, int status) throws Exception {
        OutputTree output = output("killed-" + number);
        double killedAfter = kill(output, moment);
        int files = output.files().size();
        int starts = startsUntil(status, output);
        String result = starts > MOST_STARTS ? "NEVER ENDED WELL" : compared(output);
        OUT.printf("%5d %10.2f s %,15d %8d  %s%n", number, killedAfter, files, starts, result);
        if (result.equals(SAME)) {
            output.delete();
        }
        return result.equals(SAME);
    }

    /** A run that was done before its moment is no kill: it is done over with an earlier moment. */
    private double kill(OutputTree output, double moment) throws Exception {
        for (double after = moment; ; after *= 0.9) {
            output.delete();
            Process process = jar.start(arguments(output));
            boolean ended = process.waitFor((long) (after * 1e6), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();
            if (!ended) {
                return after;
            }
        }
    }

    private int startsUntil(int status, OutputTree output)
            throws IOException, InterruptedException {
        int starts = 1;
        while (starts <= MOST_STARTS && jar.start(arguments(output)).waitFor() != status) {
            starts++;
        }
        return starts;
    }

    private String compared(OutputTree output) throws IOException {
        List<String> differences = output.differences(undisturbed);
        return differences.isEmpty() ? SAME : "DIFFERS: " + differences.get(0);
    }

    private String[] arguments(OutputTree output) {
        return new String[] {
            "convert", "--layout", LAYOUT, "-o", output.root().toString(), input.toString()
        };
    }

    private static OutputTree output(String name) {
        return new OutputTree(FOLDER.resolve(name));
    }
}
