package org.bifolio.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;

/**
 * Reads the lexicon's file, which {@code src/lexicon/derive.py} makes. Zlib-deflated; numbers are
 * unsigned LEB128:
 *
 * <pre>
 * words, letters of all words, pairs
 * each word, sorted:  letters shared with the word before (byte), letters that follow (byte), those
 *                     letters, probability (byte), strength (byte, see {@link Strength})
 * each pair, sorted:  first word's id less that of the pair before, second's likewise (from 0 when
 *                     the first changed), probability (byte)
 * </pre>
 *
 * A probability byte n stands for 10^(-n/16).
 */
final class LexiconFile {

    private static final String BUNDLED = "lexicon.bin";
    private static final int LONGEST_WORD = 255;

    private final byte[] bytes;
    private int at;

    private LexiconFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static Lexicon bundled() {
        try (InputStream in = LexiconFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + BUNDLED);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lexicon read(InputStream deflated) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 23);
        new InflaterInputStream(deflated).transferTo(bytes);
        return new LexiconFile(bytes.toByteArray()).lexicon();
    }

    private Lexicon lexicon() {
        int count = number();
        number(); // letters of all words, which nobody keeps
        WordPool words = new WordPool(count);
        WordPairs pairs = new WordPairs(number());
        Spelling spelling = new Spelling();
        byte[] word = new byte[2 * LONGEST_WORD];
        for (int place = 0; place < count; place++) {
            int length = word(word);
            int step = bytes[at++] & 0xFF;
            int strength = bytes[at++];
            words.add(WordPool.hash(word, 0, length), Lexicon.id(place, step, strength));
            if (Strength.of(strength).isListed()) {
                spelling.learn(word, 0, length);
            }
        }
        readPairs(pairs);
        return new Lexicon(words, pairs, spelling.learnt());
    }

    private int word(byte[] word) {
        int shared = bytes[at++] & 0xFF;
        int rest = bytes[at++] & 0xFF;
        System.arraycopy(bytes, at, word, shared, rest);
        at += rest;
        return shared + rest;
    }

    private void readPairs(WordPairs pairs) {
        int first = 0;
        int second = 0;
        while (at < bytes.length) {
            int skipped = number();
            first += skipped;
            second = (skipped > 0 ? 0 : second) + number();
            pairs.add(first, second, bytes[at++] & 0xFF);
        }
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }
}
