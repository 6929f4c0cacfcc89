package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bifolio.finding.Edit;

/**
 * Gives English back the blank that a line end swallowed between a number and a word that holds a
 * sentence together. Other words are left alone: a number may be part of a name.
 *
 * <p>{@code January 2010to December} → {@code January 2010 to December}; {@code 12of 40 patients} →
 * {@code 12 of 40 patients}; {@code 3in}, {@code 2A}, {@code CO2and} stay.
 */
final class BlankAfterNumber implements TextRule {

    static final String NAME = "blank-after-number";

    private static final double SURE = 0.98;

    private static final Pattern NUMBER_AND_WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._/])\\d{1,4}"
                            + "(and|of|to|was|were|with|from|by|for|the|is|are|has|had|have|which|that|or)"
                            + "(?![\\p{L}\\p{N}-])");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = NUMBER_AND_WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(1);
            edits.add(new Edit(matcher.start(1), word, " " + word, SURE, "after a number"));
        }
        return edits;
    }
}
