package org.bifolio.keywords;

import java.util.Arrays;

/**
 * The words of a text as hashes. A plural counts as its singular: {@code models} and {@code model}
 * are one word in a phrase.
 */
final class PageText {

    private static final int SHORTEST_PLURAL = 4;
    private static final String MARKS = ",.;:()!?，。；：（）";

    private PageText() {}

    /** The words in order, at most so many of them; 0 stands for marks in between. */
    static long[] words(String text, int most) {
        long[] words = new long[Math.min(most, text.length() + 1)];
        WordHash word = new WordHash();
        int size = 0;
        for (int at = 0; at <= text.length() && size < words.length; at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (Words.isPart(c)) {
                word.add(c);
                continue;
            }
            if (word.isBegun()) {
                words[size++] = word.take();
            }
            if (size > 0 && size < words.length && words[size - 1] != 0 && isMark(c)) {
                words[size++] = 0;
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** What no keyword goes across. */
    private static boolean isMark(char c) {
        return c != ' ' && MARKS.indexOf(c) >= 0;
    }

    /** Of one word in whatever case; never 0. */
    static long hash(String word) {
        WordHash hash = new WordHash();
        for (int at = 0; at < word.length(); at++) {
            hash.add(word.charAt(at));
        }
        return hash.take();
    }

    /** Grows letter by letter. */
    private static final class WordHash {

        private static final long EMPTY = 7;

        private long hash = EMPTY;
        private long beforeLast;
        private char last;
        private char lastButOne;
        private int length;

        void add(char letter) {
            lastButOne = last;
            last = small(letter);
            beforeLast = hash;
            hash = hash * 131 + last;
            length++;
        }

        boolean isBegun() {
            return length > 0;
        }

        /** Of the letters since the last call. */
        long take() {
            boolean plural = length >= SHORTEST_PLURAL && last == 's' && lastButOne != 's';
            long taken = plural ? beforeLast : hash;
            hash = EMPTY;
            length = 0;
            return taken | 1;
        }

        private static char small(char c) {
            return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
        }
    }
}
