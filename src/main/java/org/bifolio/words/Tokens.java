package org.bifolio.words;

import java.util.Arrays;

/**
 * The words of a text: its runs of the letters A to Z, with their ids in the lexicon. The text
 * stands beside as lower-case bytes, where 0 is any other character and {@link #OTHER_LETTER} a
 * letter that English has not.
 */
final class Tokens {

    static final byte OTHER_LETTER = 1;

    final String text;
    final byte[] letters;
    private final char[] characters;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int[] ids = {};
    private int count;

    private Tokens(String text) {
        this.text = text;
        characters = text.toCharArray(); // asked for often: cheaper than the text
        letters = new byte[characters.length];
        int guess = text.length() / 5 + 8;
        starts = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        collect();
    }

    /** The words of a text that is only asked which there are, and not what is known of them. */
    static Tokens of(String text) {
        return new Tokens(text);
    }

    static Tokens of(String text, Lexicon lexicon) {
        Tokens tokens = new Tokens(text);
        tokens.lookUp(lexicon);
        return tokens;
    }

    static boolean isEnglish(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void collect() {
        int start = 0;
        long hash = 0;
        for (int i = 0; i < letters.length; i++) {
            byte letter = letter(characters[i]);
            letters[i] = letter;
            if (letter > OTHER_LETTER) {
                hash = WordPool.hash(hash, letter);
            } else {
                add(start, i, hash);
                start = i + 1;
                hash = 0;
            }
        }
        add(start, letters.length, hash);
    }

    private static byte letter(char c) {
        if (isEnglish(c)) {
            return (byte) (c | 0x20);
        }
        return c > 127 && Character.isLetter(c) ? OTHER_LETTER : 0;
    }

    private void add(int start, int end, long hash) {
        if (start == end) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count++] = hash;
    }

    private void lookUp(Lexicon lexicon) {
        ids = new int[count];
        for (int token = 0; token < count; token++) {
            ids[token] = lexicon.find(hashes[token]);
        }
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    long hash(int token) {
        return hashes[token];
    }

    int id(int token) {
        return ids[token];
    }

    /** The id of the word right before, only blanks between; else {@link Lexicon#UNKNOWN}. */
    int idBefore(int token) {
        return token > 0 && blanksBetween(token - 1) ? ids[token - 1] : Lexicon.UNKNOWN;
    }

    /** The id of the word right after, only blanks between; else {@link Lexicon#UNKNOWN}. */
    int idAfter(int token) {
        return token + 1 < count && blanksBetween(token) ? ids[token + 1] : Lexicon.UNKNOWN;
    }

    private boolean blanksBetween(int token) {
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            if (characters[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether only a hyphen stands between the word and the one before. */
    boolean isHyphenated(int token) {
        return starts[token] == ends[token - 1] + 1 && characters[ends[token - 1]] == '-';
    }

    char charBefore(int token) {
        return starts[token] == 0 ? ' ' : characters[starts[token] - 1];
    }

    char charAfter(int token) {
        return ends[token] == characters.length ? ' ' : characters[ends[token]];
    }

    boolean isIn(LetterSet set, int token) {
        return set.has(hashes[token]);
    }

    boolean isUpper(int at) {
        char c = characters[at];
        return c >= 'A' && c <= 'Z';
    }

    /** Whether a small letter stands there; outside the text none does. */
    boolean isLower(int at) {
        return at >= 0 && at < letters.length && letters[at] > OTHER_LETTER && !isUpper(at);
    }
}
