package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * A value whose items are links, as names and keywords are.
 *
 * @param text the whole value without markup
 * @param links in order, not overlapping
 */
record LinkedText(String text, List<Link> links) {

    /**
     * A link's text from {@code start} to {@code end} of the value.
     *
     * @param title the attribute: the clean name, where the text has search hits or encoded hyphens
     */
    record Link(String text, String title, int start, int end) {

        /**
         * The title, unless the text is the same name and a role or mark behind it: {@code 任仁（图）}
         * says more than {@code 任仁}.
         */
        String label() {
            String shown = Blanks.strip(text);
            String name = Blanks.strip(title);
            boolean more = shown.startsWith(name) && isBracketed(shown.substring(name.length()));
            return name.isEmpty() || more ? shown : name;
        }
    }

    private static final String OPENING = "（([〔【";
    private static final String CLOSING = "）)]〕】";
    private static final String SEPARATORS = ";；,，、 \u3000\u00A0";

    /**
     * Each link's label with the bracket that follows it: {@code [任仁](…)（图）}. Other text between
     * links is an item of its own: a name without a link.
     */
    List<String> items() {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (Link link : links) {
            addBetween(items, text.substring(Math.min(from, link.start()), link.start()));
            items.add(link.label());
            from = link.end();
        }
        addBetween(items, text.substring(from));
        items.removeIf(String::isEmpty);
        return items;
    }

    /** The texts of the links as shown, for items whose title attribute says less. */
    List<String> texts() {
        return links.stream().map(link -> Blanks.collapse(link.text())).toList();
    }

    /** The part before {@code end}. */
    LinkedText upTo(int end) {
        return new LinkedText(
                text.substring(0, end), links.stream().filter(link -> link.end() <= end).toList());
    }

    private static void addBetween(List<String> items, String between) {
        String rest = stripSeparators(between);
        if (isBracketed(rest) && !items.isEmpty()) {
            items.set(items.size() - 1, items.get(items.size() - 1) + rest);
        } else {
            items.add(rest);
        }
    }

    private static String stripSeparators(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && SEPARATORS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && SEPARATORS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Blanks.strip(text.substring(from, to));
    }

    private static boolean isBracketed(String text) {
        return text.length() > 1
                && OPENING.indexOf(text.charAt(0)) >= 0
                && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
