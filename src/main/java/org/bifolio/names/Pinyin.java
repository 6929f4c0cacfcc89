package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/** The syllables of a name that is written in pinyin. */
final class Pinyin {

    private static final int LONGEST_SYLLABLE = 6;

    private Pinyin() {}

    /** Whether each word of the name is made of Chinese syllables, or an initial beside one. */
    static boolean isReadable(LatinName name) {
        boolean any = false;
        for (int at = 0; at < name.length(); at = name.wordEnd(at)) {
            String word = name.letters().substring(at, name.wordEnd(at));
            boolean syllables = !syllables(word).isEmpty();
            if (!syllables && word.length() > 1) {
                return false;
            }
            any |= syllables && word.length() > 1;
        }
        return any;
    }

    /**
     * Parts folded letters into syllables: {@code jiasi} → {@code jia, si}. A consonant between
     * vowels starts a syllable, as the apostrophe rule of pinyin wants it ({@code xian} is one
     * syllable, {@code fangan} is {@code fan, gan}). None when the letters are no pinyin.
     */
    static List<String> syllables(String letters) {
        List<String> parted = part(letters, false);
        return parted.isEmpty() ? part(letters, true) : parted;
    }

    /** From the end to the start, so that each position is looked at once. */
    private static List<String> part(String letters, boolean vowelsAnywhere) {
        int[] end = new int[letters.length() + 1];
        end[letters.length()] = letters.length();
        for (int from = letters.length() - 1; from >= 0; from--) {
            boolean starts = from == 0 || vowelsAnywhere || "aeo".indexOf(letters.charAt(from)) < 0;
            end[from] = starts ? syllableEnd(letters, from, end) : 0;
        }
        List<String> syllables = new ArrayList<>();
        for (int at = 0; at < letters.length() && end[at] > at; at = end[at]) {
            syllables.add(letters.substring(at, end[at]));
        }
        return syllables;
    }

    /** The longest syllable behind which the rest can be parted as well. */
    private static int syllableEnd(String letters, int from, int[] end) {
        for (int to = Math.min(letters.length(), from + LONGEST_SYLLABLE); to > from; to--) {
            boolean rest = to == letters.length() || end[to] > to;
            if (rest && Readings.isSyllable(letters.substring(from, to))) {
                return to;
            }
        }
        return 0;
    }
}
