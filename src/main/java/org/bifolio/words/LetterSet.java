package org.bifolio.words;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/** A small set of lower-case words that is asked about pieces of a byte array. */
final class LetterSet {

    private final WordPool words;

    private LetterSet(WordPool words) {
        this.words = words;
    }

    static LetterSet of(Collection<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        WordPool pool = new WordPool(words.size(), letters);
        for (String word : words) {
            byte[] bytes = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
            if (pool.find(bytes, 0, bytes.length, WordPool.hash(bytes, 0, bytes.length)) < 0) {
                pool.add(bytes, 0, bytes.length);
            }
        }
        return new LetterSet(pool);
    }

    boolean has(byte[] text, int from, int to, long hash) {
        return words.find(text, from, to, hash) >= 0;
    }
}
