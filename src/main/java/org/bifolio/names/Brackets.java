package org.bifolio.names;

/** Brackets of both widths, which may nest and of which the closing one may be missing. */
final class Brackets {

    private static final String OPENING = "([（［【〔";
    private static final String CLOSING = ")]）］】〕";

    private Brackets() {}

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Where the bracket that opens at {@code open} closes; the text's end if it never does. */
    static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (opens(text.charAt(i))) {
                depth++;
            } else if (closes(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
