package org.bifolio.words;

/**
 * All words of a lexicon in one byte array, found by open addressing: 670 thousand words in some 15
 * MB, where a map of strings would take 80.
 */
final class WordPool {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * A slot holds a word's id plus one, and above it bits of the hash that tell most strangers
     * apart.
     */
    private static final int ID_BITS = 20;

    private static final int ID = (1 << ID_BITS) - 1;

    private final byte[] letters;
    private final int[] starts;
    private final int[] slots;

    /**
     * One bit for each hash of a word: most strangers are told apart in half a megabyte, which
     * caches hold.
     */
    private final long[] seen;

    private int size;

    WordPool(int words, int totalLetters) {
        letters = new byte[totalLetters];
        starts = new int[words + 1];
        if (words >= ID) {
            throw new IllegalArgumentException("more words than a slot can name: " + words);
        }
        slots = new int[Integer.highestOneBit(Math.max(1, words)) * 4];
        seen = new long[Math.max(1, slots.length * 2 / Long.SIZE)];
    }

    private int bit(long hash) {
        return (int) ((hash * SPREAD) >>> 36) & (seen.length * Long.SIZE - 1);
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

    /** Adds a word that is not there yet; its id is the number of words before it. */
    void add(byte[] text, int from, int to) {
        int start = starts[size];
        System.arraycopy(text, from, letters, start, to - from);
        starts[size + 1] = start + to - from;
        long hash = hash(text, from, to);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = tag(hash) | ++size;
        seen[bit(hash) / Long.SIZE] |= 1L << bit(hash);
    }

    /** The id of the word at {@code from} to {@code to}, whose hash is given, or -1. */
    int find(byte[] text, int from, int to, long hash) {
        if ((seen[bit(hash) / Long.SIZE] & 1L << bit(hash)) == 0) {
            return -1;
        }
        int tag = tag(hash);
        for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
            int held = slots[slot];
            if ((held & ~ID) == tag && is((held & ID) - 1, text, from, to)) {
                return (held & ID) - 1;
            }
        }
        return -1;
    }

    private boolean is(int id, byte[] text, int from, int to) {
        int start = starts[id];
        if (starts[id + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[start++] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(long hash) {
        return (int) ((hash * SPREAD) >>> 40) & (slots.length - 1);
    }

    private static int tag(long hash) {
        return (int) ((hash * SPREAD) >>> 32) & ~ID;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
