package org.bifolio.words;

/** How sure it is that letters are a word. */
enum Strength {
    /** In no list. */
    UNKNOWN,
    /** Met in large text only: names, slips, other languages. */
    WEAK,
    /** In a large word list or dictionary, or often met. */
    ORDINARY,
    /** In every dictionary. */
    STRONG;

    private static final Strength[] ALL = values();

    static Strength of(int code) {
        return ALL[code];
    }

    /** In a list that can be trusted. */
    boolean isListed() {
        return this == ORDINARY || this == STRONG;
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }
}
