package org.bifolio.validate.csv;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts the columns of a file where it is no comma. Spreadsheets write the semicolon in many
 * countries, and the tab when asked for text; some begin with a line {@code sep=;} of their own.
 */
record Separator(String name, int offset) {

    private static final Map<Character, String> NAMES =
            Map.of(
                    ';', "semicolons",
                    '\t', "tabs",
                    '|', "vertical bars",
                    '，', "Chinese commas",
                    '；', "Chinese semicolons");

    private static final Pattern HEADINGS = Pattern.compile("[^,;\\t|，；]*([;\\t|，；])[^,]*");

    private static final Pattern HINT = Pattern.compile("\\uFEFF?\"?sep=(.)\"?");

    /** None where the first row has commas, or one column only. */
    static Optional<Separator> of(CsvRow first) {
        Matcher headings = HEADINGS.matcher(first.text());
        return headings.matches()
                ? Optional.of(
                        new Separator(
                                NAMES.getOrDefault(headings.group(1).charAt(0), ""),
                                headings.start(1)))
                : Optional.empty();
    }

    /** Whether the first row holds no headings, but tells spreadsheets the separator. */
    static boolean isHint(CsvRow first) {
        return HINT.matcher(first.text()).matches();
    }
}
