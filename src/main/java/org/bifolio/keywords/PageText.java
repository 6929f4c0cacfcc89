package org.bifolio.keywords;

import java.util.Arrays;

/**
 * The words of a text as hashes. A plural counts as its singular: {@code models} and {@code model}
 * are one word in a phrase.
 */
final class PageText {

    private static final int SHORTEST_PLURAL = 4;

    private PageText() {}

    /** The words in order, at most so many of them; 0 stands for marks in between. */
    static long[] words(String text, int most) {
        long[] words = new long[Math.min(most, text.length() + 1)];
        int size = 0;
        int start = -1;
        for (int at = 0; at <= text.length() && size < words.length; at++) {
            boolean inside = at < text.length() && Words.isPart(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words[size++] = hash(text, start, at);
                start = -1;
            }
            if (!inside
                    && size > 0
                    && size < words.length
                    && words[size - 1] != 0
                    && isMark(text, at)) {
                words[size++] = 0;
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** What no keyword goes across. */
    private static boolean isMark(String text, int at) {
        return at < text.length() && ",.;:()!?，。；：（）".indexOf(text.charAt(at)) >= 0;
    }

    /** Of one word in whatever case; never 0. */
    static long hash(String word) {
        return hash(word, 0, word.length());
    }

    private static long hash(String text, int from, int to) {
        int end = isPlural(text, from, to) ? to - 1 : to;
        long hash = 7;
        for (int at = from; at < end; at++) {
            hash = hash * 131 + small(text.charAt(at));
        }
        return hash | 1;
    }

    private static char small(char c) {
        return c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    }

    private static boolean isPlural(String text, int from, int to) {
        return to - from >= SHORTEST_PLURAL && isS(text, to - 1) && !isS(text, to - 2);
    }

    private static boolean isS(String text, int at) {
        return text.charAt(at) == 's' || text.charAt(at) == 'S';
    }
}
