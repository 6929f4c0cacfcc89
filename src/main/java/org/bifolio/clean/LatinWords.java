package org.bifolio.clean;

import java.util.Set;

/** Words of a text in Latin letters, looked at from one of their ends. */
final class LatinWords {

    /** Words that hold a sentence together and are no part of a name or a number. */
    static final Set<String> JOINING =
            Set.of(
                    "and", "of", "to", "was", "were", "with", "from", "by", "for", "the", "is",
                    "are", "has", "had", "have", "which", "that", "or");

    private LatinWords() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'À' && c <= 'ɏ');
    }

    static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** How many letters stand from {@code from} on, forwards (1) or backwards (-1). */
    static int length(String text, int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && isLetter(text.charAt(i))) {
            i += step;
        }
        return Math.abs(i - from);
    }

    /**
     * The word that begins at {@code start}, if no hyphen and no digit goes on with it; else "".
     */
    static String at(String text, int start) {
        int end = start + length(text, start, 1);
        return end == text.length() || !goesOn(text.charAt(end)) ? text.substring(start, end) : "";
    }

    /** The word that ends before {@code end}, if no hyphen and no digit leads to it; else "". */
    static String before(String text, int end) {
        int start = end - length(text, end - 1, -1);
        return start == 0 || !goesOn(text.charAt(start - 1)) ? text.substring(start, end) : "";
    }

    private static boolean goesOn(char c) {
        return c == '-' || c == '_' || c == '/' || Character.isLetterOrDigit(c);
    }
}
