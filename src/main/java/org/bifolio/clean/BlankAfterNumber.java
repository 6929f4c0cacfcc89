package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_DIGITS = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.DIGIT_BESIDE_LETTER;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            if (LatinWords.isDigit(text.charAt(i - 1))
                    && LatinWords.isSmall(text.charAt(i))
                    && endsNumber(text, i)) {
                String word = LatinWords.at(text, i);
                if (LatinWords.JOINING.contains(word)) {
                    edits.add(new Edit(i, word, " " + word, SURE, "after a number"));
                }
            }
        }
        return edits;
    }

    /** Up to four digits, and no letter, digit or sign before them that makes them a name. */
    private static boolean endsNumber(String text, int end) {
        int start = end;
        while (start > 0 && LatinWords.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start <= MOST_DIGITS && (start == 0 || !ofName(text.charAt(start - 1)));
    }

    private static boolean ofName(char c) {
        return c == '.' || c == '_' || c == '/' || Character.isLetterOrDigit(c);
    }
}
