package org.bifolio.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
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

    private final BifolioJar jar;
    private final Undisturbed whole;

    private KillRuns(BifolioJar jar, Undisturbed whole) {
        this.jar = jar;
        this.whole = whole;
    }

    public static void main(String[] args) throws Exception {
        int pages = Integer.getInteger("pages", 20_000);
        Path input = new InventedFolder(FOLDER.resolve("" + pages), pages, 0, 2026).make();
        BifolioJar jar = BifolioJar.copiedTo(FOLDER);
        Undisturbed whole = Undisturbed.convert(jar, input, LAYOUT, output("undisturbed"));
        OUT.printf(
                "undisturbed: %.1f s, exit status %d%n",
                whole.run().seconds(), whole.run().status());
        RandomGenerator random = new SplittableRandom(Integer.getInteger("seed", 1));
        int bad = new KillRuns(jar, whole).kill(Integer.getInteger("kills", 30), random);
        whole.output().delete();
        OUT.println(bad == 0 ? "All outputs are the same bytes." : bad + " outputs differ.");
        if (bad > 0) {
            System.exit(1);
        }
    }

    private int kill(int kills, RandomGenerator random) throws Exception {
        OUT.printf("%5s %12s %15s %8s  %s%n", "kill", "after", "files then", "starts", "output");
        int bad = 0;
        for (int i = 0; i < kills; i++) {
            double moment = whole.run().seconds() * (i + random.nextDouble()) / kills;
            bad += isSame(i + 1, moment) ? 0 : 1;
        }
        return bad;
    }

    /** Moments are spread evenly over the whole run, random within their share of it. */
    private boolean isSame(int number, double moment) throws Exception {
        OutputTree output = output("killed-" + number);
        double killedAfter = kill(output, moment);
        int files = output.files().size();
        Undisturbed.Resumed resumed = whole.resume(jar, output);
        OUT.printf(
                "%5d %10.2f s %,15d %8d  %s%n",
                number, killedAfter, files, resumed.starts(), resumed.result());
        if (resumed.isSame()) {
            output.delete();
        }
        return resumed.isSame();
    }

    /** A run that was done before its moment is no kill: it is done over with an earlier moment. */
    private double kill(OutputTree output, double moment) throws Exception {
        for (double after = moment; ; after *= 0.9) {
            output.delete();
            Process process = whole.start(jar, output);
            boolean ended = process.waitFor((long) (after * 1e6), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();
            if (!ended) {
                return after;
            }
        }
    }

    private static OutputTree output(String name) {
        return new OutputTree(FOLDER.resolve(name));
    }
}
