package org.bifolio.validate.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of a parser's messages and their plain words. Groups of a pattern stand in the words as
 * {@code {1}} for what was written, {@code {<1}} for names of elements, {@code {,1}} for a list of
 * words, {@code {=1}} for a type of values. The first pattern that fits counts.
 */
final class Wordings {

    /** Of a value that is repeated in a sentence. */
    private static final int LONGEST = 80;

    private static final Pattern GROUP = Pattern.compile("\\{([<,=]?)(\\d)}");

    private final List<Wording> table;

    Wordings(Wording... table) {
        this.table = List.of(table);
    }

    /** One line of the table. */
    record Wording(Pattern parser, String message, String mend) {}

    static Wording say(String parser, String message, String mend) {
        return new Wording(Pattern.compile(parser, Pattern.DOTALL), message, mend);
    }

    /** The words for a message; empty for one that the table does not know. */
    Optional<PlainWords> of(String message) {
        for (Wording wording : table) {
            Matcher matcher = wording.parser().matcher(message);
            if (matcher.lookingAt()) {
                return Optional.of(
                        new PlainWords(
                                filled(wording.message(), matcher),
                                filled(wording.mend(), matcher)));
            }
        }
        return Optional.empty();
    }

    private static String filled(String words, MatchResult groups) {
        return GROUP.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(written(place, groups)));
    }

    private static String written(MatchResult place, MatchResult groups) {
        String group = String.valueOf(groups.group(Integer.parseInt(place.group(2))));
        return switch (place.group(1)) {
            case "<" -> ReadableNames.elements(group);
            case "," -> ReadableNames.words(group);
            case "=" -> ValueForms.of(group);
            default -> group.length() > LONGEST ? group.substring(0, LONGEST) + "…" : group;
        };
    }
}
