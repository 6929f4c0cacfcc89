package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;
import org.jspecify.annotations.Nullable;

/** Ways to find changes. */
final class Edits {

    private Edits() {}

    /**
     * Every match of a pattern becomes something else.
     *
     * @param after what a match becomes; null leaves it as it is
     */
    static List<Edit> ofMatches(
            Pattern pattern, String text, Function<MatchResult, @Nullable String> after) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String replacement = after.apply(matcher);
            if (replacement != null && !replacement.equals(matcher.group())) {
                edits.add(Edit.certain(matcher.start(), matcher.group(), replacement));
            }
        }
        return edits;
    }

    /**
     * Single UTF-16 units become something else; neighbours that change make one edit.
     *
     * @param after what the unit at a position becomes; null leaves it as it is
     */
    static List<Edit> ofUnits(String text, IntFunction<@Nullable String> after) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String replacement = after.apply(i);
            if (replacement != null) {
                int start = i;
                StringBuilder run = new StringBuilder();
                while (replacement != null) {
                    run.append(replacement);
                    i++;
                    replacement = i < text.length() ? after.apply(i) : null;
                }
                edits.add(Edit.certain(start, text.substring(start, i), run.toString()));
            }
        }
        return edits;
    }
}
