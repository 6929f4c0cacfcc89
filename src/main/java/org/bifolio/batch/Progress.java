package org.bifolio.batch;

import java.util.concurrent.atomic.LongAdder;

/** How far a run is; read by whoever shows it, from another thread. */
public final class Progress {

    private final LongAdder done = new LongAdder();
    private final long start = System.nanoTime();
    private volatile long total = -1;

    /** Pages that have to be looked at; -1 while the input is still being listed. */
    public long total() {
        return total;
    }

    public long done() {
        return done.sum();
    }

    /** Since the run began. */
    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    void begin(long pages) {
        total = pages;
    }

    void pageDone() {
        done.increment();
    }
}
