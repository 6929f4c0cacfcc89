package org.bifolio.words;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/** A small set of lower-case words that is asked by {@link WordPool#hash}. */
final class LetterSet {

    private final WordPool words;

    private LetterSet(WordPool words) {
        this.words = words;
    }

    static LetterSet of(Collection<String> words) {
        WordPool pool = new WordPool(words.size());
        for (String word : words) {
            byte[] bytes = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
            long hash = WordPool.hash(bytes, 0, bytes.length);
            if (pool.find(hash) < 0) {
                pool.add(hash, 0);
            }
        }
        return new LetterSet(pool);
    }

    boolean has(long hash) {
        return words.find(hash) >= 0;
    }
}
