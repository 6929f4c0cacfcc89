package org.bifolio.words;

import java.util.List;

/**
 * A place where a blank may have been lost.
 *
 * @param at index of the second word's first letter
 * @param evidence natural logarithm of how much more likely the clues are if a blank was lost here
 * @param share how much of what speaks for a seam hereabouts speaks for this one, 0 to 1
 */
record Seam(int token, int at, SeamKind kind, Clues clues, double evidence, double share) {

    /** The share of a seam that has no rival. */
    static final double ALONE = 1;

    /** Seams so near exclude each other: {@code pain|scores} and {@code pains|cores}. */
    private static final int NEAR = 2;

    /** The same seam, counted in another text. */
    Seam movedTo(int place) {
        return new Seam(token, place, kind, clues, evidence, share);
    }

    /** The same seam with its share among all seams of its run. */
    Seam among(List<Seam> all) {
        double sum = 1;
        for (Seam other : all) {
            if (other.at != at && Math.abs(other.at - at) <= NEAR) {
                sum += Math.exp(other.evidence - evidence);
            }
        }
        return new Seam(token, at, kind, clues, evidence, ALONE / sum);
    }

    /** Whether a side of it is no sure word and may hold a seam itself. */
    boolean leavesRuns() {
        return clues.value(Clue.FIRST_UNKNOWN) > 0
                || clues.value(Clue.FIRST_WEAK) > 0
                || clues.value(Clue.SECOND_UNKNOWN) > 0
                || clues.value(Clue.SECOND_WEAK) > 0;
    }
}
