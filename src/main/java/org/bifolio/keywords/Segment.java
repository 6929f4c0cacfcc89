package org.bifolio.keywords;

/** A keyword that may be: from one place of the row to another. */
final class Segment {

    private final int from;
    private final int to;
    private final double[] odds;

    /**
     * @param odds of each arc of {@link Arcs}, borders not yet counted; kept, not copied
     */
    Segment(int from, int to, double[] odds) {
        this.from = from;
        this.to = to;
        this.odds = odds;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    double odds(int arc) {
        return odds[arc];
    }
}
