package org.bifolio.keywords;

import java.util.Locale;

/**
 * Folds an English word to what its forms share, so that {@code evaluating}, {@code evaluation} and
 * {@code evaluated} meet. Rough on purpose: it only compares, nothing is ever written from it.
 */
final class Stems {

    private static final int SHORTEST = 3;

    /** Longest first, so that one pass takes the whole ending. */
    private static final String[] ENDINGS = {
        "isations",
        "izations",
        "isation",
        "ization",
        "ations",
        "ically",
        "ities",
        "ation",
        "ments",
        "iness",
        "ment",
        "ness",
        "ical",
        "able",
        "ible",
        "ance",
        "ence",
        "ally",
        "ings",
        "ives",
        "ions",
        "isms",
        "ers",
        "ors",
        "ing",
        "ion",
        "ism",
        "ist",
        "ity",
        "ied",
        "ies",
        "ive",
        "ous",
        "ise",
        "ize",
        "ful",
        "ant",
        "ent",
        "ary",
        "al",
        "ic",
        "ed",
        "er",
        "or",
        "es",
        "ly",
        "an",
        "s",
        "y",
        "e"
    };

    private Stems() {}

    /** {@code word} in any case, letters and digits. */
    static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (small.endsWith(ending) && small.length() - ending.length() >= SHORTEST) {
                return small.substring(0, small.length() - ending.length());
            }
        }
        return small;
    }

    /** Only the plural off. */
    static String singular(String small) {
        boolean plural = small.length() > SHORTEST && small.endsWith("s") && !small.endsWith("ss");
        return plural ? small.substring(0, small.length() - 1) : small;
    }
}
