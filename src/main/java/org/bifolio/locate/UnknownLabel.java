package org.bifolio.locate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label among those of the article that no layout has: a sign that the site has changed. */
final class UnknownLabel {

    private static final Pattern PRINTED =
            Pattern.compile("(?:【([\\p{IsHan}\\s\u3000]{2,10})】|([\\p{IsHan}]{2,6})[：:])\\s*\\S");

    private UnknownLabel() {}

    /** The label that the line begins with, in brackets or before a colon. */
    static Optional<String> of(String line) {
        Matcher printed = PRINTED.matcher(line);
        boolean unknown =
                printed.lookingAt() && LabelledLine.read(line).isEmpty() && !OtherLabel.opens(line);
        return unknown
                ? Optional.of(word(printed.group(1) == null ? printed.group(2) : printed.group(1)))
                : Optional.empty();
    }

    /** The text of a label's own element. */
    static Optional<String> ofElement(String label) {
        boolean known = label.isEmpty() || label.length() > 10;
        return known ? Optional.empty() : of(label + "：-");
    }

    private static String word(String label) {
        return label.replaceAll("[\\s\u3000]", "");
    }
}
