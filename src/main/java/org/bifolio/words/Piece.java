package org.bifolio.words;

/** One side of a possible seam: a beginning or an end of a run of letters, looked at as a word. */
record Piece(
        int from,
        int to,
        long hash,
        int id,
        Strength strength,
        boolean isFunction,
        boolean isUnit,
        boolean isElsewhere,
        boolean isCapital) {

    private static final int SHORT = 3;
    private static final int SHORTEST_UNKNOWN = 4;
    private static final int SHORTEST_UNKNOWN_BESIDE_CONTENT = 6;

    static Piece of(Run run, int from, int to, long hash) {
        int id = run.lexicon.find(hash);
        return new Piece(
                from,
                to,
                hash,
                id,
                run.lexicon.strength(id),
                WordLists.FUNCTION_WORDS.has(hash),
                WordLists.UNITS.has(hash),
                run.page.count(hash) > 0,
                run.tokens.isUpper(from));
    }

    int length() {
        return to - from;
    }

    /** Whether it may stand alone beside some other piece. */
    boolean mayStand(byte[] letters) {
        if (length() > SHORT || isFunction || isUnit || isElsewhere) {
            return true;
        }
        return length() == 1 ? letters[from] == 'a' : strength == Strength.STRONG;
    }

    /** Whether it may stand alone, beside the other piece. */
    boolean canStand(byte[] letters, Piece other) {
        if (length() == 1) {
            return letters[from] == 'a' || (isElsewhere && isCapital && other.isPlainWord());
        }
        if (isFunction || isUnit) {
            return true;
        }
        if (length() <= SHORT) {
            return strength == Strength.STRONG || (isElsewhere && other.isFunction);
        }
        return strength.isKnown() || canBeNew(other);
    }

    /** A word that no list holds: beside a word that is sure, or standing elsewhere on the page. */
    private boolean canBeNew(Piece other) {
        return (length() >= SHORTEST_UNKNOWN
                        && (isElsewhere || (other.isFunction && other.length() > 1)))
                || (length() >= SHORTEST_UNKNOWN_BESIDE_CONTENT
                        && other.strength == Strength.STRONG
                        && other.length() > SHORT);
    }

    /** A word that is sure without the other's help. */
    boolean isPlainWord() {
        return (isFunction && length() > 1) || (length() > SHORT && strength.isListed());
    }

    boolean isShortContent() {
        return !isFunction && length() <= SHORT;
    }
}
