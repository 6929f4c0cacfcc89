package org.bifolio.clean;

import java.util.Arrays;
import java.util.List;

/** The affiliations of a page, one string each. */
final class AffiliationLines {

    private AffiliationLines() {}

    /** The Chinese ones: items, or a line with blanks between them. */
    static List<String> zh(List<String> items, String mixed) {
        return items.isEmpty() ? split(mixed, "[\\s;；]+") : items;
    }

    /** The English ones, from the bracket behind the authors. */
    static List<String> en(String bracket) {
        return split(bracket, "[;；]");
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
