package org.bifolio.names;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A name in Latin letters with what its printing tells: {@code ZHENG Jia-si} has the letters {@code
 * zhengjiasi}, of which 0, 5 and 8 start a word or a syllable, and the first five are capitals.
 */
final class LatinName implements WrittenName {

    private static final int MOST_LETTERS = 63; // positions are kept in the bits of a long

    private final String text;
    private final String letters;
    private final int[] at;
    private final long starts;
    private final Capitals capitals;

    private LatinName(String text, String letters, int[] at) {
        this.text = text;
        this.letters = letters;
        this.at = at;
        this.starts = starts();
        this.capitals = Capitals.of(this);
    }

    static LatinName of(String printed) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        StringBuilder letters = new StringBuilder();
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length() && letters.length() < MOST_LETTERS; i++) {
            char folded = fold(text.charAt(i));
            if (folded != 0) {
                at[letters.length()] = i;
                letters.append(folded);
            }
        }
        return new LatinName(text, letters.toString(), Arrays.copyOf(at, letters.length()));
    }

    /** The letter without case and accent, {@code v} for ü; 0 for anything else. */
    private static char fold(char c) {
        if (c < 0x80) {
            return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
        }
        String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        char base = Character.toLowerCase(bare.charAt(0));
        if (base < 'a' || base > 'z') {
            return 0;
        }
        return base == 'u' && bare.indexOf('\u0308') > 0 ? 'v' : base;
    }

    private long starts() {
        long found = 0;
        for (int i = 0; i < at.length; i++) {
            if (i == 0 || at[i] != at[i - 1] + 1) {
                found |= 1L << i;
            }
        }
        return found;
    }

    @Override
    public String text() {
        return text;
    }

    /** Only the letters, folded. */
    String letters() {
        return letters;
    }

    int length() {
        return letters.length();
    }

    /** Whether a word or a hyphenated part starts at this letter; also true behind the last. */
    boolean isBorder(int letter) {
        return letter == at.length || ((starts >> letter) & 1) != 0;
    }

    /** Whether a border stands between these letters, so that they are no syllable. */
    boolean isParted(int from, int to) {
        long inside = (1L << to) - (1L << (from + 1));
        return to > from && (starts & inside) != 0;
    }

    boolean isOneWord() {
        return Long.bitCount(starts) <= 1;
    }

    /** Where the next word, parted by blanks and stops but not by hyphens, starts. */
    int wordEnd(int from) {
        int end = from + 1;
        while (end < at.length && !isBlankBefore(end)) {
            end++;
        }
        return Math.min(end, at.length);
    }

    private boolean isBlankBefore(int letter) {
        for (int i = at[letter - 1] + 1; i < at[letter]; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '.' || c == ',') {
                return true;
            }
        }
        return false;
    }

    /** What the capitals say is the family name. */
    Capitals capitals() {
        return capitals;
    }

    /** Whether a comma parts this letter from the one before: {@code Zheng, Jiasi}. */
    boolean isCommaBefore(int letter) {
        return letter > 0
                && letter < at.length
                && text.substring(at[letter - 1], at[letter]).indexOf(',') > 0;
    }

    boolean isCapital(int letter) {
        return Character.isUpperCase(text.charAt(at[letter]));
    }

    /**
     * The printed text of these letters with all that stands between them, and a last full stop.
     */
    String printed(int from, int to) {
        if (from == to) {
            return "";
        }
        int end = at[to - 1] + 1;
        return text.substring(
                at[from], end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
    }

    /** The blank before this letter; empty behind a full stop without one: {@code R.Shaw}. */
    String gap(int letter) {
        return text.charAt(at[letter] - 1) == '.' ? "" : " ";
    }

    /** The printed letter, with its accent. */
    char letter(int index) {
        return text.charAt(at[index]);
    }

    /** Whether an apostrophe stands directly before this letter: {@code Xi'an}. */
    boolean isApostropheBefore(int letter) {
        return letter > 0
                && at[letter] == at[letter - 1] + 2
                && "'’‘`".indexOf(text.charAt(at[letter] - 1)) >= 0;
    }
}
