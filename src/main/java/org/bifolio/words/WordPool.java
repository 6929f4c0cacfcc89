package org.bifolio.words;

/**
 * All words of a lexicon by their hashes of 64 bits, found by open addressing: 670 thousand words
 * in some 16 MB, where a map of strings would take 80. The letters are not kept: one stranger in 10
 * million million would be taken for a word, and comparing letters would cost two more reads of far
 * memory for each word of a text.
 */
final class WordPool {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The bits of {@link #seen} for each slot. */
    private static final int SEEN_BITS = 4;

    /**
     * Two for each slot, side by side in memory: the hash of the word there, 0 where there is none,
     * and its number.
     */
    private final long[] slots;

    /**
     * One bit for each hash of a word: most strangers are told apart in half a megabyte, which
     * caches hold.
     */
    private final long[] seen;

    WordPool(int words) {
        int count = 2 * Integer.highestOneBit(Math.max(1, words + words / 2));
        slots = new long[2 * count];
        seen = new long[Math.max(1, count * SEEN_BITS / Long.SIZE)];
    }

    /** A hash that grows letter by letter, so that all beginnings of a word cost one walk. */
    static long hash(long hash, byte letter) {
        return (hash ^ letter) * 0x100000001B3L;
    }

    static long hash(byte[] text, int from, int to) {
        return hash(0, text, from, to);
    }

    /** The hash of a beginning, continued. */
    static long hash(long beginning, byte[] text, int from, int to) {
        long hash = beginning;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text[i]);
        }
        return hash;
    }

    /** Adds a word that is not there yet, under a number of its own that is not negative. */
    void add(long hash, int id) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = hash;
        slots[slot + 1] = id;
        seen[bit(hash) / Long.SIZE] |= 1L << bit(hash);
    }

    /** The number of the word with that hash, or -1. */
    int find(long hash) {
        if ((seen[bit(hash) / Long.SIZE] & 1L << bit(hash)) == 0) {
            return -1;
        }
        for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
            if (slots[slot] == hash) {
                return (int) slots[slot + 1];
            }
        }
        return -1;
    }

    private int bit(long hash) {
        return (int) ((hash * SPREAD) >>> 36) & (seen.length * Long.SIZE - 1);
    }

    private int slot(long hash) {
        return (int) ((hash * SPREAD) >>> 39) & (slots.length - 2);
    }

    private int next(int slot) {
        return (slot + 2) & (slots.length - 1);
    }
}
