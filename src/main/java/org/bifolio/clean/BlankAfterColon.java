package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Edit;

/**
 * Gives English back the blank behind a colon, as the platform's own titles lack it.
 *
 * <p>{@code in the Digital Age:Paths and Challenges} → {@code in the Digital Age: Paths and
 * Challenges}; {@code Objectives:To explore} → {@code Objectives: To explore}. Ratios, addresses
 * and pairs of names stay: {@code 1:2}, {@code methanol:water}, {@code doi:10}, {@code Fos:Jun},
 * {@code http://}.
 */
final class BlankAfterColon implements TextRule {

    static final String NAME = "blank-after-colon";

    private static final double LIKELY = 0.95;
    private static final int SHORTEST_BEFORE = 3;
    private static final int SHORTEST_TITLE_WORD = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.COLON_BESIDE_LETTER;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            if (endsPhrase(text, at) && beginsPhrase(text, at + 1)) {
                edits.add(new Edit(at, ":", ": ", LIKELY, ""));
            }
        }
        return edits;
    }

    private static boolean endsPhrase(String text, int at) {
        String word = LatinWords.before(text, at);
        return word.isEmpty()
                ? at > 0 && ")\"”’".indexOf(text.charAt(at - 1)) >= 0
                : word.length() >= SHORTEST_BEFORE && isPlain(word);
    }

    private static boolean beginsPhrase(String text, int start) {
        String word = LatinWords.at(text, start);
        if (LatinWords.JOINING.contains(word) || word.equals("A") || word.equals("An")) {
            return true;
        }
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return capital
                && isPlain(word)
                && (word.length() >= SHORTEST_TITLE_WORD
                        || LatinWords.JOINING.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** No capital but the first: {@code NFAT:AP} is a pair of names. */
    private static boolean isPlain(String word) {
        return word.substring(1).chars().noneMatch(Character::isUpperCase);
    }
}
