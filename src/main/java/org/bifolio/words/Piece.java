package org.bifolio.words;

/** One side of a possible seam: a beginning or an end of a run of letters, looked at as a word. */
final class Piece {

    private static final int SHORT = 3;
    private static final int SHORTEST_UNKNOWN = 4;
    private static final int SHORTEST_UNKNOWN_BESIDE_CONTENT = 6;

    private final Run run;
    private final int from;
    private final int to;
    private final long hash;
    private final int id;
    private final Strength strength;
    private final boolean function;

    Piece(Run run, int from, int to, long hash) {
        this.run = run;
        this.from = from;
        this.to = to;
        this.hash = hash;
        id = run.lexicon.find(hash);
        strength = run.lexicon.strength(id);
        function = WordLists.FUNCTION_WORDS.has(hash);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    long hash() {
        return hash;
    }

    int id() {
        return id;
    }

    Strength strength() {
        return strength;
    }

    boolean isFunction() {
        return function;
    }

    boolean isUnit() {
        return WordLists.UNITS.has(hash);
    }

    /** Whether it stands whole somewhere on the page. */
    boolean isElsewhere() {
        return run.page.has(hash);
    }

    int length() {
        return to - from;
    }

    /** Whether it may stand alone beside some other piece. */
    boolean mayStand() {
        boolean known = length() == 1 ? run.letters[from] == 'a' : strength == Strength.STRONG;
        return known || length() > SHORT || function || isUnit() || isElsewhere();
    }

    /** Whether it may stand alone, beside the other piece. */
    boolean canStand(Piece other) {
        if (length() == 1) {
            return run.letters[from] == 'a'
                    || (run.tokens.isUpper(from) && other.isPlainWord() && isElsewhere());
        }
        if (function || isUnit()) {
            return true;
        }
        if (length() <= SHORT) {
            return strength == Strength.STRONG || (other.function && isElsewhere());
        }
        return strength.isKnown() || canBeNew(other);
    }

    /** A word that no list holds: beside a word that is sure, or standing elsewhere on the page. */
    private boolean canBeNew(Piece other) {
        return (length() >= SHORTEST_UNKNOWN
                        && ((other.function && other.length() > 1) || isElsewhere()))
                || (length() >= SHORTEST_UNKNOWN_BESIDE_CONTENT
                        && other.strength == Strength.STRONG
                        && other.length() > SHORT);
    }

    /** A word that is sure without the other's help. */
    boolean isPlainWord() {
        return (function && length() > 1) || (length() > SHORT && strength.isListed());
    }

    boolean isShortContent() {
        return !function && length() <= SHORT;
    }
}
