package org.bifolio.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints Chinese and English side by side in a terminal, where a Han character takes two places.
 */
final class TwoColumns {

    private static final int LABEL = 14;
    private static final int COLUMN = 52;
    private static final String GAP = "  ";

    private final PrintWriter out;

    TwoColumns(PrintWriter out) {
        this.out = out;
    }

    /** One field: its name, then both sides wrapped; an empty side is shown as a dash. */
    void print(String label, String zh, String en) {
        List<String> left = wrap(zh.isEmpty() ? "–" : zh);
        List<String> right = wrap(en.isEmpty() ? "–" : en);
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            String line =
                    pad(row == 0 ? label : "", LABEL)
                            + pad(row < left.size() ? left.get(row) : "", COLUMN)
                            + GAP
                            + (row < right.size() ? right.get(row) : "");
            out.println(line.stripTrailing());
        }
    }

    /** Lines of at most a column's width, broken at blanks or between Han characters. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        int lastBreak = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            line.appendCodePoint(c);
            width += width(c);
            if (c == ' ' || width(c) == 2) {
                lastBreak = line.length();
            }
            if (width >= COLUMN) {
                int cut = lastBreak > 0 ? lastBreak : line.length();
                lines.add(line.substring(0, cut).stripTrailing());
                line.delete(0, cut);
                width = width(line);
                lastBreak = -1;
            }
            i += Character.charCount(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    private static int width(CharSequence text) {
        return text.codePoints().map(TwoColumns::width).sum();
    }

    private static int width(int c) {
        boolean wide =
                (c >= 0x1100 && c <= 0x115f)
                        || (c >= 0x2e80 && c <= 0xa4cf)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff01 && c <= 0xff60)
                        || c >= 0x20000;
        return wide ? 2 : 1;
    }
}
