package org.bifolio.words;

/** What speaks for or against a seam inside a run of letters; {@code clues.txt} weighs each. */
enum Clue {
    /** Always 1. */
    ALWAYS,
    /** Log10 odds of the two words in their context against the run as one word. */
    GAIN,
    /** The part of the gain beyond 3: more of the same proves less. */
    LARGE_GAIN,
    /** Log10 odds of the two words standing side by side, where pairs were counted. */
    PAIR,
    /** The two words were seen side by side. */
    PAIR_SEEN,
    /** Log10 odds of a word's end there, judged by spelling alone. */
    SPELLING,
    RUN_WEAK,
    RUN_ORDINARY,
    RUN_STRONG,
    /** How common the run is as one word: log10, 9 added. */
    RUN_COMMON,
    /** Letters of the run, less 10, by fives. */
    RUN_LENGTH,
    BOTH_FUNCTION,
    FIRST_FUNCTION,
    SECOND_FUNCTION,
    FIRST_UNKNOWN,
    FIRST_WEAK,
    FIRST_ORDINARY,
    SECOND_UNKNOWN,
    SECOND_WEAK,
    SECOND_ORDINARY,
    /** How rare the rarer content word is: log10, below -4. */
    RARE,
    FIRST_LETTER,
    FIRST_TWO,
    FIRST_SHORT,
    SECOND_TWO,
    SECOND_SHORT,
    /** The run begins with a prefix and a content word follows. */
    PREFIX,
    /** The run ends with a suffix after a content word. */
    SUFFIX,
    /** The run begins with a function word that is a prefix too: in-, over-. */
    FUNCTION_PREFIX,
    /** The run ends with a function word that is a suffix too: -in, -on, -or. */
    FUNCTION_SUFFIX,
    /** How rare such a function word is: {@code over-} joins words more often than {@code in-}. */
    FUNCTION_PREFIX_RARE,
    /** A radical's name before a content word: {@code adenosyl|methionine}. */
    RADICAL,
    /** How many pairs of function words would stand that never do: {@code by in|painting}. */
    ODD_PAIRS,
    /** The same behind what no list holds: {@code benazepril|at}. */
    UNKNOWN_BEFORE_SUFFIX,
    /** How often the whole run stands elsewhere on the page. */
    RUN_ELSEWHERE,
    /** The first content word stands elsewhere on the page. */
    FIRST_ELSEWHERE,
    SECOND_ELSEWHERE,
    HYPHEN_BEFORE,
    HYPHEN_AFTER,
    CAPITAL,
    /** The second word is in capitals throughout. */
    SECOND_CAPITALS,
    DIGIT_BESIDE,
    /** A Greek letter's name stands at the seam, as in {@code NF-kappaB}. */
    GREEK,
    FIRST_UNIT,
    SECOND_UNIT,
    /** An unknown word beside a content word. */
    UNKNOWN_BESIDE_CONTENT,
    /** What the word before adds for the first word, log10. */
    BEFORE,
    /** What the second word adds for the word after, log10. */
    AFTER;

    private static final int COUNT = values().length;

    static int count() {
        return COUNT;
    }

    /** Its place in an array of clues, taken and weighed in the hot path. */
    @SuppressWarnings("EnumOrdinal") // the array never leaves the program
    int index() {
        return ordinal();
    }
}
