package org.bifolio.keywords;

/**
 * Makes a whole list the less sure, the dearer the mistake. A page that lost one Chinese keyword
 * still offers a neat reading of as many English ones; measured on lists cut so, one in a hundred
 * reaches {@value #RAW} and none should pass for sure. Up to one half nothing changes, so that the
 * likelier of two readings stays the likelier.
 */
final class Caution {

    private static final double RAW = 0.995;
    private static final double SURE = 0.9;
    private static final double HALF = 0.5;

    private Caution() {}

    /** A list's posterior → its confidence; keeps the order. */
    static double of(double posterior) {
        if (posterior <= HALF) {
            return posterior;
        }
        if (posterior < RAW) {
            return HALF + (posterior - HALF) / (RAW - HALF) * (SURE - HALF);
        }
        return SURE + (posterior - RAW) / (1 - RAW) * (1 - SURE);
    }
}
