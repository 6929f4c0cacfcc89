package org.bifolio.keywords;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a token without blanks may hide the border of two keywords: {@code systemaging-friendly}
 * after {@code system}. Each place comes with its loss: by how many decades the likeliest row of
 * words through it is less likely than the likeliest of all.
 */
final class GluePoints {

    private static final int LONGEST_WORD = 24;
    private static final double[] NO_WORDS = {};
    private static final double LOSS_IN_UNKNOWN = 4.5;
    private static final double LOSS_IN_KNOWN = 1.0;
    private static final double UNKNOWN_WORD = -6.5;
    private static final double UNKNOWN_LETTER = -0.55;
    private static final double COMMON = -5.5;
    private static final double ONE_LETTER = -4.5;

    /** No word of the lexicon is likelier: {@code the} is one in twenty. */
    private static final double MOST_COMMON = -1;

    private final String token;
    private final String small;
    private final byte[] letters;
    private final int[] lettersEnd;
    private final WordScores scores;
    private final double known;
    private final double[] before;
    private final double[] after;

    GluePoints(String token, WordScores scores) {
        this.token = token;
        this.small = token.toLowerCase(Locale.ROOT);
        this.scores = scores;
        letters = letters(small);
        lettersEnd = lettersEnd(token);
        known = scores.logProbability(small);
        before = new double[token.length() + 1];
        after = new double[token.length() + 1];
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        Arrays.fill(after, Double.NEGATIVE_INFINITY);
        if (small.length() == token.length() && !isCommon()) {
            weigh();
        }
    }

    /** One byte a letter; what is beyond Latin-1 is in no word of the lexicon. */
    private static byte[] letters(String small) {
        byte[] letters = new byte[small.length()];
        for (int at = 0; at < letters.length; at++) {
            char c = small.charAt(at);
            letters[at] = c <= 0xFF ? (byte) c : (byte) '?';
        }
        return letters;
    }

    /** By offset, the end of the letters that stand there; the offset itself when none does. */
    private static int[] lettersEnd(String token) {
        int[] ends = new int[token.length()];
        for (int at = token.length() - 1; at >= 0; at--) {
            boolean goesOn = at + 1 < ends.length && ends[at + 1] > at + 1;
            ends[at] = !Character.isLetter(token.charAt(at)) ? at : goesOn ? ends[at + 1] : at + 1;
        }
        return ends;
    }

    /** A word that everybody uses is nobody's seam: nothing is gained by cutting it up. */
    private boolean isCommon() {
        return isSmall(1) && known > COMMON;
    }

    private boolean isSmall(int from) {
        return token.regionMatches(from, small, from, token.length() - from);
    }

    private void weigh() {
        int length = token.length();
        before[0] = 0;
        after[length] = 0;
        double least = leastWorthWeighing();
        double[][] words = new double[length][];
        for (int from = 0; from < length; from++) {
            words[from] = before[from] + MOST_COMMON < least ? NO_WORDS : wordsFrom(from);
            for (int size = 1; size <= words[from].length; size++) {
                double sum = before[from] + words[from][size - 1];
                before[from + size] = Math.max(before[from + size], sum);
            }
        }
        for (int from = length - 1; from >= 0; from--) {
            for (int size = 1; size <= words[from].length; size++) {
                after[from] = Math.max(after[from], words[from][size - 1] + after[from + size]);
            }
        }
    }

    /**
     * Rows of words less likely than this make no candidate: they lose too much against the token
     * as one word. A token that holds more than small letters has candidates whatever they lose.
     */
    private double leastWorthWeighing() {
        boolean plain = lettersEnd[0] == token.length() && isSmall(1);
        return plain && token.length() <= LONGEST_WORD
                ? word(token.length(), known) - limit()
                : Double.NEGATIVE_INFINITY;
    }

    /** Logarithms of all words that start here, by length; what is no letter stands for itself. */
    private double[] wordsFrom(int from) {
        if (!isLetter(from)) {
            return new double[] {0};
        }
        double[] words = new double[Math.min(LONGEST_WORD, lettersEnd[from] - from)];
        scores.logProbabilities(letters, from, words);
        for (int length = 1; length <= words.length; length++) {
            words[length - 1] = word(length, words[length - 1]);
        }
        return words;
    }

    /** What a word counts in a row of words: a stranger the less, the longer it is. */
    static double word(int length, double known) {
        if (length == 1) {
            return ONE_LETTER;
        }
        return Math.max(known, UNKNOWN_WORD + UNKNOWN_LETTER * (length - 2));
    }

    /** Decades lost by a border at the offset; 0 is the likeliest reading of the token. */
    double loss(int offset) {
        return after[0] - before[offset] - after[offset];
    }

    boolean isCandidate(int offset) {
        if (gap(offset) == Gap.LETTERS) {
            return isLetter(offset - 1) && isLetter(offset) && loss(offset) <= limit();
        }
        return true;
    }

    private double limit() {
        return isKnown() ? LOSS_IN_KNOWN : LOSS_IN_UNKNOWN;
    }

    /** No better row of words than the token as it stands. */
    private boolean isKnown() {
        return known > Double.NEGATIVE_INFINITY;
    }

    Gap gap(int offset) {
        char left = token.charAt(offset - 1);
        char right = token.charAt(offset);
        if (Letters.isClosing(left) || Letters.isOpening(right)) {
            return Gap.BRACKET;
        }
        if (Character.isUpperCase(right)) {
            return upperGap(offset, left);
        }
        if ((Character.isDigit(left) && isLetter(offset))
                || (isLetter(offset - 1) && Character.isDigit(right))) {
            return Gap.DIGIT;
        }
        boolean capitals = offset > 1 && Character.isUpperCase(token.charAt(offset - 2));
        return capitals && Character.isUpperCase(left) ? Gap.ACRONYM : Gap.LETTERS;
    }

    private Gap upperGap(int offset, char left) {
        if (Character.isLowerCase(left)) {
            return Gap.CASE;
        }
        boolean word =
                offset + 1 < token.length() && Character.isLowerCase(token.charAt(offset + 1));
        if (Character.isUpperCase(left)) {
            return word ? Gap.ACRONYM : Gap.LETTERS;
        }
        return Character.isDigit(left) ? Gap.DIGIT : Gap.LETTERS;
    }

    private boolean isLetter(int at) {
        return lettersEnd[at] > at;
    }
}
