package org.bifolio.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The run that a fault strikes.
 *
 * @param seconds that an undisturbed run takes
 */
record Struck(Process process, Path input, OutputTree output, double seconds) {

    /** Waits until a share of the undisturbed run's time is over. */
    void waitFor(double share) throws InterruptedException {
        if (process.waitFor((long) (share * seconds * 1e6), TimeUnit.MICROSECONDS)) {
            throw new IllegalStateException("the run was over before its time");
        }
    }
}
