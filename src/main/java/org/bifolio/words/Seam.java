package org.bifolio.words;

/**
 * A place where a blank may have been lost.
 *
 * @param at index of the second word's first letter
 * @param evidence natural logarithm of how much more likely the clues are if a blank was lost here
 */
record Seam(int token, int at, SeamKind kind, Clues clues, double evidence) {

    /** Whether a side of it is no sure word and may hold a seam itself. */
    boolean leavesRuns() {
        return clues.value(Clue.FIRST_UNKNOWN) > 0
                || clues.value(Clue.FIRST_WEAK) > 0
                || clues.value(Clue.SECOND_UNKNOWN) > 0
                || clues.value(Clue.SECOND_WEAK) > 0;
    }
}
