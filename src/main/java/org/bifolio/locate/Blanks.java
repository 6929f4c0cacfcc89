package org.bifolio.locate;

/** The blanks of saved pages: ideographic, no-break and zero-width ones beside the usual. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200B')
                || c == '\uFEFF';
    }

    /** The offset of the first character from {@code at} on that is no blank. */
    static int skip(String text, int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static String strip(String text) {
        int from = skip(text, 0);
        int to = text.length();
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Every run of blanks made one, none at the ends. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = !out.isEmpty();
            } else {
                out.append(pending ? " " : "").append(c);
                pending = false;
            }
        }
        return out.toString();
    }
}
