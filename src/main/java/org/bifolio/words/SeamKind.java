package org.bifolio.words;

import org.jspecify.annotations.Nullable;

/** How capitals stand around a seam: each kind has weights of its own. */
enum SeamKind {
    /** No capital but the run's first: {@code relationshipbetween}, {@code Chinashows}. */
    LOWER,
    /** Capitals throughout: {@code MATERIALSAND}. */
    CAPITALS,
    /** {@code inChina}, {@code PublicAdministration}. */
    STEP_UP,
    /** {@code ATPwas}, {@code kappaBin}. */
    STEP_DOWN,
    /** Before the last of some capitals: {@code METHODSThe}. */
    HEADING,
    /** Small letters on both sides, a capital farther off: {@code mRNAswere}, {@code inmRNA}. */
    WITHIN,
    /** After an apostrophe: {@code children'ssocial}. */
    POSSESSIVE;

    /** The kind of the seam before {@code at}, or none if capitals forbid a seam there. */
    static @Nullable SeamKind of(Run run, int at) {
        Tokens tokens = run.tokens;
        if (run.afterApostrophe) {
            return at == run.from + 1 && run.letters[run.from] == 's' ? POSSESSIVE : null;
        }
        if (run.capitals == 0) {
            return LOWER;
        }
        if (run.capitals == run.length() - 1 && tokens.isUpper(run.from)) {
            return CAPITALS;
        }
        boolean before = tokens.isUpper(at - 1);
        boolean after = tokens.isUpper(at);
        if (before && after) {
            return at + 1 < run.to && !tokens.isUpper(at + 1) ? HEADING : null;
        }
        return before ? STEP_DOWN : after ? STEP_UP : WITHIN;
    }
}
