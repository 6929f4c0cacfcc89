package org.bifolio.page;

import java.util.Locale;
import java.util.Set;
import org.bifolio.article.Layout;

/** How a page was saved, told from its text: a file's name says little and is often wrong. */
final class LayoutClue {

    /** Tags that only a page has; {@code sub}, {@code sup} or {@code i} also occur in titles. */
    private static final Set<String> PAGE_TAGS =
            Set.of(
                    "!doctype",
                    "html",
                    "head",
                    "body",
                    "meta",
                    "script",
                    "div",
                    "table",
                    "h1",
                    "p",
                    "section",
                    "article",
                    "form",
                    "link",
                    "ul",
                    "dl");

    private static final int LONGEST_TAG = 8;
    private static final int MAX_ANGLES = 200;
    private static final int LINKS_OF_A_PAGE = 3;

    private LayoutClue() {}

    static Layout of(String text) {
        if (hasPageTag(text)) {
            return Layout.HTML;
        }
        return hasHeading(text) || hasLinks(text) ? Layout.MARKDOWN : Layout.TEXT;
    }

    private static boolean hasPageTag(String text) {
        int at = text.indexOf('<');
        for (int seen = 0; at >= 0 && seen < MAX_ANGLES; seen++) {
            if (PAGE_TAGS.contains(tagAt(text, at + 1))) {
                return true;
            }
            at = text.indexOf('<', at + 1);
        }
        return false;
    }

    /** {@code div} of {@code <div class="…">}; empty where no tag name stands. */
    private static String tagAt(String text, int from) {
        int to = from;
        int limit = Math.min(text.length(), from + LONGEST_TAG + 1);
        while (to < limit && isTagPart(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isTagPart(char c) {
        return c == '!'
                || (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z');
    }

    /** The article's title is the page's only first-level heading. */
    private static boolean hasHeading(String text) {
        return text.startsWith("# ") || text.contains("\n# ");
    }

    /** {@code ](} alone also occurs in abstracts: {@code [方法](略)}. */
    private static boolean hasLinks(String text) {
        int links = 0;
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
            boolean address =
                    text.startsWith("http", at + 2)
                            || text.startsWith("/", at + 2)
                            || text.startsWith("javascript", at + 2);
            if (address && ++links == LINKS_OF_A_PAGE) {
                return true;
            }
        }
        return false;
    }
}
