package org.bifolio.words;

/** How capitals stand in a run of letters: each shape has its own seams and its own weights. */
enum Shape {
    /** No capital but the first: {@code relationshipbetween}, {@code Chinashows}. */
    LOWER,
    /** One step up: {@code inChina}, {@code PublicAdministration}. */
    STEP_UP,
    /** One step down after capitals: {@code ATPwas}, {@code METHODSThe}. */
    STEP_DOWN,
    /** Capitals throughout or here and there: {@code mRNAs}, {@code DNA}, {@code McDonaldOr}. */
    OTHER;

    static Shape of(Tokens tokens, int token) {
        int ups = 0;
        int downs = 0;
        int from = tokens.start(token);
        for (int i = from + 1; i < tokens.end(token); i++) {
            boolean upper = tokens.isUpper(i);
            if (upper != tokens.isUpper(i - 1)) {
                ups += upper ? 1 : 0;
                downs += upper || i == from + 1 ? 0 : 1;
            }
        }
        if (ups == 0) {
            return downs > 0 ? STEP_DOWN : tokens.isUpper(tokens.end(token) - 1) ? OTHER : LOWER;
        }
        return ups == 1 ? STEP_UP : OTHER;
    }
}
