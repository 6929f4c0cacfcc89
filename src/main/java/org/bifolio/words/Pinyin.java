package org.bifolio.words;

/** Runs of pinyin syllables: {@code Shenzhen}, {@code Haokai}. They name people and places. */
final class Pinyin {

    private static final LetterSet SYLLABLES = WordLists.set("pinyin.txt");
    private static final int LONGEST_SYLLABLE = 6;
    private static final int LONGEST_RUN = 24;

    private Pinyin() {}

    /** Whether the letters are two to four syllables. */
    static boolean isName(byte[] letters, int from, int to) {
        return to - from <= LONGEST_RUN && syllables(letters, from, to, 0);
    }

    private static boolean syllables(byte[] letters, int from, int to, int before) {
        if (from == to) {
            return before >= 2;
        }
        if (before == 4) {
            return false;
        }
        long hash = 0;
        for (int end = from + 1; end <= Math.min(to, from + LONGEST_SYLLABLE); end++) {
            hash = WordPool.hash(hash, letters[end - 1]);
            if (SYLLABLES.has(hash) && syllables(letters, end, to, before + 1)) {
                return true;
            }
        }
        return false;
    }
}
