package org.bifolio.words;

/** How often each word stands in a text, by {@link WordPool#hash}. */
final class WordCounts {

    private final long[] hashes;
    private final int[] counts;

    private WordCounts(int words) {
        int size = Integer.highestOneBit(Math.max(8, words)) * 2;
        hashes = new long[size];
        counts = new int[size];
    }

    static WordCounts of(Tokens text) {
        WordCounts counts = new WordCounts(2 * text.count());
        for (int i = 0; i < text.count(); i++) {
            counts.add(text.hash(i));
            if (i > 0 && text.isHyphenated(i)) { // wash-out speaks for washout
                counts.add(
                        WordPool.hash(text.hash(i - 1), text.letters, text.start(i), text.end(i)));
            }
        }
        return counts;
    }

    private void add(long hash) {
        int slot = slot(hash);
        hashes[slot] = hash;
        counts[slot]++;
    }

    int count(long hash) {
        return counts[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 29) & (hashes.length - 1);
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }
}
