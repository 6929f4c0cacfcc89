package org.bifolio.keywords;

/**
 * The word sequences of a page's title and abstract, hashed, with how often each occurs. Keywords
 * are mostly phrases of their page; a sequence with a word that no keyword has is not kept.
 */
final class PagePhrases {

    static final int LONGEST = 6;
    private static final int MOST_WORDS = 600;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] asked;
    private final long[] keys;
    private final byte[] counts;
    private final boolean[] terms;

    /**
     * @param words hashes of the words that may be asked for, see {@link PageText}
     */
    PagePhrases(String title, String abstractText, long[] words) {
        asked = table(words.length);
        for (long word : words) {
            asked[slot(asked, word)] = word;
        }
        long[] titleWords = PageText.words(title, MOST_WORDS);
        long[] abstractWords = PageText.words(abstractText, MOST_WORDS);
        int[] titleRuns = runs(titleWords);
        int[] abstractRuns = runs(abstractWords);
        keys = table(sum(titleRuns) + sum(abstractRuns));
        counts = new byte[keys.length];
        terms = new boolean[keys.length];
        addAll(titleWords, titleRuns);
        addAll(abstractWords, abstractRuns);
    }

    /** Room for so many and a quarter more, so that every search ends. */
    private static long[] table(int entries) {
        return new long[Integer.highestOneBit(Math.max(1, entries)) * 4];
    }

    /** By word, how many that are asked for stand in a row from here on, up to {@link #LONGEST}. */
    private int[] runs(long[] words) {
        int[] runs = new int[words.length];
        int run = 0;
        for (int at = words.length - 1; at >= 0; at--) {
            run = isAsked(words[at]) ? Math.min(LONGEST, run + 1) : 0;
            runs[at] = run;
        }
        return runs;
    }

    private static int sum(int[] runs) {
        int sum = 0;
        for (int run : runs) {
            sum += run;
        }
        return sum;
    }

    private boolean isAsked(long word) {
        return asked[slot(asked, word)] != 0;
    }

    private void addAll(long[] words, int[] runs) {
        for (int from = 0; from < words.length; from++) {
            if (runs[from] > 0) {
                addPhrases(words, from, from + runs[from]);
            }
        }
    }

    private void addPhrases(long[] words, int from, int last) {
        long phrase = 0;
        boolean begins = isBorder(words, from - 1);
        for (int to = from; to < last; to++) {
            phrase = extend(phrase, words[to]);
            add(phrase, begins && isBorder(words, to + 1));
        }
    }

    /** The page's own words end here: a mark, a function word, the end. */
    private static boolean isBorder(long[] words, int at) {
        return at < 0 || at >= words.length || words[at] == 0 || StopWords.contains(words[at]);
    }

    /** Hash of a phrase and one word more; 0 is the empty phrase. */
    static long extend(long phrase, long word) {
        return (phrase * 31 + word) * SPREAD;
    }

    private void add(long phrase, boolean term) {
        int slot = slot(keys, phrase);
        keys[slot] = phrase;
        counts[slot] = (byte) Math.min(100, counts[slot] + 1);
        terms[slot] |= term;
    }

    int count(long phrase) {
        return counts[slot(keys, phrase)];
    }

    /** Whether the phrase stands somewhere between function words or marks. */
    boolean isTerm(long phrase) {
        return terms[slot(keys, phrase)];
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
