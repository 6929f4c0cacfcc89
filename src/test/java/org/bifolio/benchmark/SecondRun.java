package org.bifolio.benchmark;

import java.io.IOException;

/** A second run on the same output, which has to say so and leave the first alone. */
record SecondRun(String name, BifolioJar jar) implements Fault {

    private static final int FAILED = 3;

    @Override
    public void strike(Struck run) throws IOException, InterruptedException {
        run.waitFor(0.3);
        String output = run.output().root().toString();
        int status = jar.start("convert", "-o", output, run.input().toString()).waitFor();
        if (status != FAILED || !jar.said().contains("Another run is writing to")) {
            throw new IOException("the second run ended with " + status + ": " + jar.said());
        }
    }
}
