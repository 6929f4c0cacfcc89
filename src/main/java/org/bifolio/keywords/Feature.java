package org.bifolio.keywords;

/** What speaks for or against a reading; each has a weight in {@code weights.tsv}. */
enum Feature {
    // ---- an English phrase by itself ----
    STARTS_WITH_STOP_WORD,
    ENDS_WITH_STOP_WORD,
    UNBALANCED_BRACKETS,
    STARTS_WITH_BRACKET,
    /** Two words or more that stand so in title or abstract. */
    PAGE_PHRASE,
    PAGE_PHRASE_LENGTH,
    PAGE_PHRASE_AGAIN,
    PAGE_WORD,
    /** Stands so on the page between function words or marks. */
    PAGE_TERM,
    /** Two words inside that follow each other on the page. */
    PAGE_NEIGHBOURS,
    /** Two words inside that are both on the page, but never side by side. */
    PAGE_STRANGERS,
    AFFINITY,
    STARTS_UPPER,
    UPPER_AFTER_UPPER,
    UPPER_AFTER_LOWER,
    /**
     * {@code Turbine cascade Turbine}: a capital behind a small word, in a phrase with a capital.
     */
    UPPER_AGAIN,
    LOWER_AMONG_UPPER,
    STARTS_WITH_ADJECTIVE,
    ENDS_WITH_ADJECTIVE,
    REPEATS_WORD,
    LONG,
    ONE_WORD,
    TWO_WORDS,
    ACRONYM_ALONE,
    SINGLE_LETTER_START,
    UNKNOWN_TOKEN,
    UNKNOWN_PIECE,
    SHORT_PIECE,
    RARE_PIECE,
    /** Several words that are a keyword of another record. */
    KNOWN_PHRASE,
    KNOWN_WORD,
    /** By how many records beyond the first have it. */
    KNOWN_AGAIN,
    STARTS_AS_KNOWN,
    ENDS_AS_KNOWN,
    // ---- the phrase beside a Chinese keyword ----
    LENGTH_RATIO,
    LENGTH_DIFFERENCE,
    ONE_WORD_FOR_MANY,
    MANY_WORDS_FOR_FEW,
    MATCHED,
    LEARNT,
    /** Another record has exactly this pair. */
    KNOWN_PAIR,
    UNMATCHED,
    NOTHING_MATCHED,
    /** Words that say nothing of this Chinese keyword, but something of another. */
    FOREIGN,
    COVERED,
    /** Characters that some word of the row explains, but none of the phrase. */
    MISSED,
    /** The last word says what the last character says. */
    HEAD,
    FIRST,
    SHARED_LATIN,
    MISSING_LATIN,
    SAME_LATIN,
    UNLIKE_LATIN,
    /** The Chinese keyword is the abbreviation of the phrase. */
    SPELT_OUT,
    // ---- unequal lists, changed order ----
    EXTRA,
    SKIPPED,
    SKIPPED_EXPECTED,
    SWAPPED,
    // ---- borders ----
    GAP_CASE,
    GAP_ACRONYM,
    GAP_DIGIT,
    GAP_BRACKET,
    GAP_LETTERS,
    GAP_LOSS,
    NOTHING_BETWEEN,
    MIXED,
    MIXED_BLANK,
    MIXED_GLUE;

    static final int COUNT = values().length;
}
