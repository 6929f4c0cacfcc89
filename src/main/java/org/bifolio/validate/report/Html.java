package org.bifolio.validate.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Puts a page of HTML together. All text and all attributes are escaped here and nowhere else. */
final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; an empty value writes the name alone
     */
    Html open(String element, String... attributes) {
        empty(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that is never closed, such as {@code input}. */
    Html empty(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                page.append("=\"");
                escape(attributes[i + 1]);
                page.append('"');
            }
        }
        page.append('>');
        return this;
    }

    Html close() {
        String element = open.pop();
        page.append("</").append(element).append('>');
        return isInline(element) ? this : line();
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds a text and nothing else. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The phrase twice, of which the choice of language shows one. */
    Html phrase(Phrase phrase) {
        return element("span", phrase.en(), "class", "en", "lang", "en")
                .element("span", phrase.zh(), "class", "zh", "lang", "zh");
    }

    /** A style or script of our own, as it is: no character in it may be escaped. */
    Html raw(String element, String content) {
        page.append('<').append(element).append('>').append(content);
        page.append("</").append(element).append(">\n");
        return this;
    }

    Html line() {
        page.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
    }

    private static boolean isInline(String element) {
        return switch (element) {
            case "span", "a", "mark", "bdi", "code", "label", "strong", "title" -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
