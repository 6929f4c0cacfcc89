package org.bifolio.words;

import java.util.List;

/**
 * How often each word stands on the page. A word that stands whole elsewhere is a word, whatever
 * the lexicon says; that keeps names and new terms together.
 */
final class PageWords {

    private final long[] hashes;
    private final int[] counts;

    private PageWords(int words) {
        int size = Integer.highestOneBit(Math.max(8, words)) * 2;
        hashes = new long[size];
        counts = new int[size];
    }

    /** Words of the field itself and of other text that vouches for words. */
    static PageWords of(List<Tokens> texts) {
        PageWords words = new PageWords(2 * texts.stream().mapToInt(Tokens::count).sum());
        texts.forEach(words::addAll);
        return words;
    }

    private void addAll(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            add(tokens.hash(i));
            if (i > 0 && tokens.isHyphenated(i)) { // wash-out speaks for washout
                add(
                        WordPool.hash(
                                tokens.hash(i - 1),
                                tokens.letters,
                                tokens.start(i),
                                tokens.end(i)));
            }
        }
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
