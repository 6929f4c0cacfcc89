package org.bifolio.keywords;

import java.util.List;
import org.bifolio.keywords.ChineseTerm.Match;
import org.jspecify.annotations.Nullable;

/** A word of the row, and what each Chinese keyword makes of it. */
final class Word {

    /** In small letters. */
    final String text;

    /** See {@link PageText}. */
    final long hash;

    final boolean stop;

    /** Whether any Chinese keyword explains it. */
    boolean matched;

    /** By term, whether the Chinese keyword holds the word itself. */
    final boolean[] shared;

    /** By term, the characters that explain it. */
    final long[] characters;

    /** By term, what general terms make of it. */
    final double[] general;

    /** By term, what learnt pairs make of it. */
    final double[] learnt;

    /** What the last phrase that was looked at tells of the word in front of it. */
    @Nullable Neighbours behind;

    Word(String text, List<ChineseTerm> terms) {
        this.text = text;
        hash = PageText.hash(text);
        stop = StopWords.contains(text);
        shared = new boolean[terms.size()];
        characters = new long[terms.size()];
        general = new double[terms.size()];
        learnt = new double[terms.size()];
        for (int term = 0; term < shared.length; term++) {
            shared[term] = terms.get(term).holds(text);
        }
        if (!stop) {
            match(terms);
        }
    }

    private void match(List<ChineseTerm> terms) {
        String stem = Stems.of(text);
        String prefix = ChineseTerm.prefix(stem);
        for (int term = 0; term < shared.length; term++) {
            Match inGeneral = terms.get(term).general(stem, prefix);
            Match asLearnt = terms.get(term).learnt(stem);
            general[term] = inGeneral.weight();
            learnt[term] = asLearnt.weight();
            characters[term] = inGeneral.characters() | asLearnt.characters();
            matched |= characters[term] != 0;
        }
    }
}
