package org.bifolio.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A conversion that was left alone, which those that are disturbed are held against.
 *
 * @param layout of the outputs, as the command line names it
 */
record Undisturbed(Path input, String layout, OutputTree output, BifolioJar.Run run) {

    /** Of what a disturbed run wrote, when no byte differs. */
    static final String SAME = "same";

    private static final int MOST_STARTS = 3;

    /**
     * What became of a run that was disturbed.
     *
     * @param starts of the same command, after the disturbed one
     * @param result {@link #SAME}, or what differs
     */
    record Resumed(int starts, String result) {

        boolean isSame() {
            return result.equals(SAME);
        }
    }

    /** Converts, into an output that is emptied before. */
    static Undisturbed convert(BifolioJar jar, Path input, String layout, OutputTree output)
            throws IOException, InterruptedException {
        output.delete();
        return new Undisturbed(
                input, layout, output, jar.run(arguments(layout, output.root(), input)));
    }

    /** Starts the same command, with another output. */
    Process start(BifolioJar jar, OutputTree other) throws IOException {
        return jar.start(arguments(layout, other.root(), input));
    }

    /** Starts the command on a disturbed output until it ends as this run did, and compares. */
    Resumed resume(BifolioJar jar, OutputTree disturbed) throws IOException, InterruptedException {
        for (int starts = 1; starts <= MOST_STARTS; starts++) {
            if (start(jar, disturbed).waitFor() == run.status()) {
                List<String> differences = disturbed.differences(output);
                return new Resumed(
                        starts, differences.isEmpty() ? SAME : "DIFFERS: " + differences.get(0));
            }
        }
        return new Resumed(MOST_STARTS, "NEVER ENDED WELL");
    }

    private static String[] arguments(String layout, Path output, Path input) {
        return new String[] {"convert", "--layout", layout, "-o", "" + output, "" + input};
    }
}
