package org.bifolio.keywords;

import java.util.Arrays;
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

    /** The same by their last letter. */
    private static final String[][] BY_LAST = new String['z' + 1][];

    static {
        for (char last = 0; last < BY_LAST.length; last++) {
            String letter = String.valueOf(last);
            BY_LAST[last] =
                    Arrays.stream(ENDINGS)
                            .filter(ending -> ending.endsWith(letter))
                            .toArray(String[]::new);
        }
    }

    private static final String[] NONE = {};

    private Stems() {}

    /** {@code word} in any case, letters and digits. */
    static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String ending : endings(small)) {
            if (small.endsWith(ending) && small.length() - ending.length() >= SHORTEST) {
                return small.substring(0, small.length() - ending.length());
            }
        }
        return small;
    }

    private static String[] endings(String small) {
        char last = small.isEmpty() ? 0 : small.charAt(small.length() - 1);
        return last < BY_LAST.length ? BY_LAST[last] : NONE;
    }

    /** Only the plural off. */
    static String singular(String small) {
        boolean plural = small.length() > SHORTEST && small.endsWith("s") && !small.endsWith("ss");
        return plural ? small.substring(0, small.length() - 1) : small;
    }
}
