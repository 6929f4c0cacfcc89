package org.bifolio.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** {@code SIGTERM}, as a machine sends it that is shut down; five seconds are what it waits for. */
record Terminated(String name) implements Fault {

    private static final int SECONDS = 5;

    @Override
    public void strike(Struck run) throws IOException, InterruptedException {
        run.waitFor(0.5);
        run.process().destroy();
        if (!run.process().waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("still running " + SECONDS + " seconds after SIGTERM");
        }
    }
}
