package org.bifolio.keywords;

import java.util.HashMap;
import java.util.Map;

/** Asks for each word once a row: the same letters are tried in many cuts. */
final class RememberedScores implements WordScores {

    private final WordScores scores;
    private final Map<String, Double> known = new HashMap<>();

    RememberedScores(WordScores scores) {
        this.scores = scores;
    }

    @Override
    public double logProbability(String word) {
        return known.computeIfAbsent(word, scores::logProbability);
    }

    @Override
    public double affinity(String first, String second) {
        return scores.affinity(first, second);
    }
}
