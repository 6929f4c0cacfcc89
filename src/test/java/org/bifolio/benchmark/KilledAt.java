package org.bifolio.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code kill -9} as soon as a file shows that the run has come to a certain step.
 *
 * @param mark below the output
 */
record KilledAt(String name, Path mark) implements Fault {

    @Override
    public void strike(Struck run) throws InterruptedException {
        Path file = run.output().root().resolve(mark);
        while (run.process().isAlive() && !Files.exists(file)) {
            Thread.sleep(1);
        }
        if (!run.process().isAlive()) {
            throw new UnsupportedOperationException("the run was over before it was seen there");
        }
        run.process().destroyForcibly();
    }
}
