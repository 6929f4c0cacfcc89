package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Edit;

/**
 * Gives English back the blank that a line end swallowed between a word that holds a sentence
 * together and a number.
 *
 * <p>{@code which was21.3 years} → {@code which was 21.3 years}; {@code a total of432 hens} →
 * {@code a total of 432 hens}. A single digit may name a gene, {@code For3}, and stays, as does
 * whatever else ends in digits: {@code CO2}, {@code pH7.4}.
 */
final class BlankBeforeNumber implements TextRule {

    static final String NAME = "blank-before-number";

    private static final double SURE = 0.98;

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
        for (int i = 1; i + 1 < text.length(); i++) {
            if (LatinWords.isDigit(text.charAt(i))
                    && LatinWords.isSmall(text.charAt(i - 1))
                    && isNumber(text, i)) {
                String word = LatinWords.before(text, i);
                if (LatinWords.JOINING.contains(word)) {
                    int start = i - word.length();
                    edits.add(new Edit(start, word, word + " ", SURE, "before a number"));
                }
            }
        }
        return edits;
    }

    /** Two digits or a fraction or a percentage, and no letter behind: {@code 21}, {@code 2.5}. */
    private static boolean isNumber(String text, int start) {
        int end = start;
        while (end < text.length()
                && (LatinWords.isDigit(text.charAt(end)) || isPoint(text, end))) {
            end++;
        }
        boolean percentage = end < text.length() && text.charAt(end) == '%';
        boolean name = end < text.length() && Character.isLetter(text.charAt(end));
        return (end - start > 1 || percentage) && !name;
    }

    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && LatinWords.isDigit(text.charAt(at + 1));
    }
}
