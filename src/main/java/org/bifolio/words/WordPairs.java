package org.bifolio.words;

/**
 * Probabilities of word pairs. A pair and its probability share one long: 24 bits a word, 8 bits
 * the probability.
 */
final class WordPairs {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] slots;

    WordPairs(int pairs) {
        slots = new long[Integer.highestOneBit(Math.max(1, pairs)) * 4];
    }

    void add(int first, int second, int step) {
        long key = key(first, second);
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key << 8 | step;
    }

    /** The quantised probability of the pair, or -1 when the two were not seen together. */
    int step(int first, int second) {
        long key = key(first, second);
        for (int slot = slot(key); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (slots[slot] >>> 8 == key) {
                return (int) (slots[slot] & 0xFF);
            }
        }
        return -1;
    }

    /** Ids count from 1 here, so that no pair is the empty slot's 0. */
    private static long key(int first, int second) {
        return (first + 1L) << 24 | (second + 1L);
    }

    private int slot(long key) {
        return (int) ((key * SPREAD) >>> 40) & (slots.length - 1);
    }
}
