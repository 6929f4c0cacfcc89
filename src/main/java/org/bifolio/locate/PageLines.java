package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page's lines without outer blanks.
 *
 * @param raw as they stand, with their markup
 * @param plain the same lines without it
 */
record PageLines(List<String> raw, List<String> plain) {

    static PageLines ofText(String text) {
        List<String> lines = split(text);
        return new PageLines(lines, lines);
    }

    static PageLines ofMarkup(String text, UnaryOperator<String> withoutMarkup) {
        List<String> lines = split(text);
        return new PageLines(lines, lines.stream().map(withoutMarkup).toList());
    }

    /** The lines from {@code from} up to {@code to}. */
    PageLines part(int from, int to) {
        return new PageLines(raw.subList(from, to), plain.subList(from, to));
    }

    int size() {
        return raw.size();
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(Blanks.strip(text.substring(from, to)));
            from = to + 1;
        }
        return lines;
    }
}
