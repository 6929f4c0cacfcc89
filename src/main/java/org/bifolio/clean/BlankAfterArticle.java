package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bifolio.finding.Edit;
import org.bifolio.words.Lexicon;

/**
 * Gives English back the blank behind an article before a compound, which is too short a word for
 * the general repair of glued words.
 *
 * <p>{@code Alow-cost method} → {@code A low-cost method}; {@code is ahigh-speed train} → {@code is
 * a high-speed train}. Words of their own stay: {@code Across-the-board}, {@code Alpha-beta}.
 */
final class BlankAfterArticle implements TextRule {

    static final String NAME = "blank-after-article";

    private static final double SURE = 0.95;

    /** How many decades commoner the word must be without the article: {@code Along-} is a word. */
    private static final double COMMONER = 3.5;

    private static final double UNLISTED = -10;
    private static final int SHORTEST = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long signs() {
        return Signs.HYPHEN;
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
            String run = LatinWords.before(text, at);
            if (run.length() >= SHORTEST && isArticle(text, at - run.length()) && isGlued(run)) {
                edits.add(
                        new Edit(
                                at - run.length(),
                                run.substring(0, 1),
                                run.charAt(0) + " ",
                                SURE,
                                ""));
            }
        }
        return edits;
    }

    /** A small one anywhere behind a blank, a capital one where a sentence begins. */
    private static boolean isArticle(String text, int start) {
        char c = text.charAt(start);
        boolean opens = start == 0 || (start > 1 && ".?!:".indexOf(text.charAt(start - 2)) >= 0);
        return (start == 0 || text.charAt(start - 1) == ' ') && (c == 'a' || (c == 'A' && opens));
    }

    private static boolean isGlued(String run) {
        String word = run.substring(1);
        Lexicon lexicon = Lexicon.shared();
        double whole = lexicon.logProbability(run.toLowerCase(Locale.ROOT));
        return word.equals(word.toLowerCase(Locale.ROOT))
                && lexicon.knows(word)
                && lexicon.logProbability(word) - Math.max(UNLISTED, whole) > COMMONER;
    }
}
