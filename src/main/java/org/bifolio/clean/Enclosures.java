package org.bifolio.clean;

import java.util.Arrays;

/**
 * Which brackets and quotation marks of a text belong together. A mark without a partner counts as
 * an ordinary character, so that one lost bracket does not swallow the rest of the line.
 */
final class Enclosures {

    private static final String OPENING = "(（[［【〔“‘「《";
    private static final String CLOSING = ")）]］】〕”’」》";

    /** Widths may be mixed, {@code (2019）} is one bracket: marks of one kind close each other. */
    private static final int[] KIND = {0, 0, 1, 1, 1, 1, 2, 3, 4, 5};

    private static final int STRAIGHT = 6;

    private final String text;
    private final int[] end;
    private final int[] open;
    private final int[] openOfKind = new int[STRAIGHT + 1];
    private int depth;

    private Enclosures(String text) {
        this.text = text;
        this.end = new int[text.length()];
        this.open = new int[text.length()];
        Arrays.fill(end, -1);
    }

    static Enclosures of(String text) {
        Enclosures enclosures = new Enclosures(text);
        for (int i = 0; i < text.length(); i++) {
            enclosures.read(i);
        }
        return enclosures;
    }

    /** Where what opens at {@code at} closes; -1 if nothing opens there or it never closes. */
    int end(int at) {
        return end[at];
    }

    /** Whether this opens a round or square bracket, not a quotation. */
    static boolean bracket(char c) {
        int kind = OPENING.indexOf(c);
        return kind >= 0 && KIND[kind] <= 1;
    }

    private void read(int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return;
        }
        if ((c == '"' && openOfKind[STRAIGHT] == 0) || OPENING.indexOf(c) >= 0) {
            open[depth++] = at;
            openOfKind[kind(c)]++;
        } else if (c == '"' || CLOSING.indexOf(c) >= 0) {
            close(at, kind(c));
        }
    }

    /** Takes back the marks opened since, which found no partner. */
    private void close(int at, int kind) {
        if (openOfKind[kind] == 0) {
            return;
        }
        int last;
        do {
            last = open[--depth];
            openOfKind[kind(text.charAt(last))]--;
        } while (kind(text.charAt(last)) != kind);
        end[last] = at;
    }

    private static int kind(char c) {
        if (c == '"') {
            return STRAIGHT;
        }
        return KIND[Math.max(OPENING.indexOf(c), CLOSING.indexOf(c))];
    }
}
