package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;

/** The part of a Markdown link in round brackets: {@code (http://… "title")}. */
final class MarkdownTarget {

    private static final int LONGEST = 4000;
    private static final int LONGEST_ADDRESS = 500;

    private MarkdownTarget() {}

    /**
     * The offset after the closing bracket of the target that opens at {@code open}; -1 if it is
     * none. A bracket inside the address must be balanced, one inside the title need not.
     */
    static int end(String source, int open) {
        int limit = Math.min(source.length(), open + LONGEST);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            } else if (c == ' ' || c == '\n') {
                return afterTitle(source, Blanks.skip(source, i), limit);
            } else if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** The title of the target between {@code open} and {@code end}; empty where it has none. */
    static String title(String source, int open, int end) {
        String target = source.substring(open, end);
        int from = target.indexOf('"');
        int to = target.lastIndexOf('"');
        return to > from ? target.substring(from + 1, to).replace("\\", "") : "";
    }

    /** Every address that a link of the page leads to. */
    static List<String> all(String page) {
        List<String> targets = new ArrayList<>();
        for (int at = page.indexOf("]("); at >= 0; at = page.indexOf("](", at + 2)) {
            int limit = Math.min(page.length(), at + LONGEST_ADDRESS);
            int to = at + 2;
            while (to < limit && !isEnd(page.charAt(to))) {
                to++;
            }
            targets.add(page.substring(at + 2, to));
        }
        return targets;
    }

    private static int afterTitle(String source, int quote, int limit) {
        if (quote >= limit || source.charAt(quote) != '"') {
            return quote < limit && source.charAt(quote) == ')' ? quote + 1 : -1;
        }
        for (int i = quote + 1; i < limit - 1; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' && source.charAt(i + 1) == ')') {
                return i + 2;
            }
        }
        return -1;
    }

    private static boolean isEnd(char c) {
        return c == ')' || c == '[' || Blanks.isBlank(c);
    }
}
