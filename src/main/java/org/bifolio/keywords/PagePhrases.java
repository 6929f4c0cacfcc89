package org.bifolio.keywords;

import java.util.List;

/**
 * The word sequences of a page's title and abstract, hashed, with how often each occurs. Keywords
 * are mostly phrases of their page.
 */
final class PagePhrases {

    static final int LONGEST = 6;
    private static final int MOST_WORDS = 600;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final byte[] counts;

    PagePhrases(String title, String abstractText) {
        List<String> titleWords = bounded(Words.of(title));
        List<String> words = bounded(Words.of(abstractText));
        int phrases = (titleWords.size() + words.size()) * LONGEST;
        keys = new long[Integer.highestOneBit(Math.max(1, phrases)) * 4];
        counts = new byte[keys.length];
        addAll(titleWords);
        addAll(words);
    }

    private static List<String> bounded(List<String> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    private void addAll(List<String> words) {
        long[] hashes = words.stream().mapToLong(PagePhrases::hash).toArray();
        for (int from = 0; from < hashes.length; from++) {
            long phrase = 0;
            for (int to = from; to < Math.min(hashes.length, from + LONGEST); to++) {
                phrase = extend(phrase, hashes[to]);
                add(phrase);
            }
        }
    }

    /** Hash of a phrase and one word more; 0 is the empty phrase. */
    static long extend(long phrase, long word) {
        return (phrase * 31 + word) * SPREAD;
    }

    static long hash(String small) {
        String singular = Stems.singular(small);
        long hash = 7;
        for (int at = 0; at < singular.length(); at++) {
            hash = hash * 131 + singular.charAt(at);
        }
        return hash | 1;
    }

    private void add(long phrase) {
        int slot = slot(phrase);
        keys[slot] = phrase;
        counts[slot] = (byte) Math.min(100, counts[slot] + 1);
    }

    int count(long phrase) {
        return counts[slot(phrase)];
    }

    private int slot(long phrase) {
        int slot = (int) (phrase >>> 32) & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != phrase) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
