package org.bifolio.batch;

import org.bifolio.output.Report;

/**
 * How a run ended.
 *
 * @param status whether the output stands
 * @param reason one English sentence when it does not, else empty
 * @param listed pages in the input
 * @param looked pages that were new or touched, and so looked at
 * @param report what the output holds now
 * @param seconds how long the run took
 */
public record RunSummary(
        Status status, String reason, long listed, long looked, Report report, double seconds) {

    public enum Status {
        DONE,
        /** Another run holds the output folder. */
        BUSY,
        /** What was asked would have emptied the output; it stands as it was. */
        REFUSED,
        /** The same command can be started again and goes on where this one stopped. */
        FAILED
    }
}
