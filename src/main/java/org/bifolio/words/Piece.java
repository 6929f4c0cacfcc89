package org.bifolio.words;

/** One side of a possible seam: a beginning or an end of a run of letters, looked at as a word. */
record Piece(int from, int to, int id, Strength strength, boolean isFunction, boolean isElsewhere) {

    private static final int SHORT = 3;
    private static final int SHORTEST_UNKNOWN = 4;

    static Piece of(Lexicon lexicon, PageWords page, byte[] letters, int from, int to, long hash) {
        int id = lexicon.find(letters, from, to, hash);
        return new Piece(
                from,
                to,
                id,
                lexicon.strength(id),
                WordLists.FUNCTION_WORDS.has(letters, from, to, hash),
                page.count(hash) > 0);
    }

    int length() {
        return to - from;
    }

    /** Whether it may stand alone, beside the other piece. */
    boolean canStand(byte[] letters, Piece other) {
        if (length() == 1) {
            return letters[from] == 'a';
        }
        if (length() <= SHORT) {
            return isFunction || strength == Strength.STRONG;
        }
        if (strength.isKnown()) {
            return true;
        }
        return length() >= SHORTEST_UNKNOWN
                && (isElsewhere || (other.isFunction && other.length() > 1));
    }

    boolean isShortContent() {
        return !isFunction && length() <= SHORT;
    }
}
