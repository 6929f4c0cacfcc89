package org.bifolio.keywords;

import org.bifolio.words.Lexicon;

/** The program's lexicon, loaded at the first English row. */
final class LexiconScores implements WordScores {

    private static final double MOST = 3;

    @Override
    public double logProbability(String word) {
        return Lexicon.shared().logProbability(word);
    }

    @Override
    public void logProbabilities(byte[] letters, int from, double[] byLength) {
        Lexicon.shared().logProbabilities(letters, from, byLength);
    }

    @Override
    public double affinity(String first, String second) {
        return Math.max(-1, Math.min(MOST, Lexicon.shared().affinity(first, second)));
    }
}
