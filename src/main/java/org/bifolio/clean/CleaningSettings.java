package org.bifolio.clean;

import java.util.Map;
import java.util.Set;

/**
 * What a user may set about cleaning.
 *
 * @param leastConfidence by rule: a change that is less sure is not made, a finding carries it
 * @param addedWords English words that the lexicon lacks
 * @param deniedWords words of the lexicon that are no words here
 * @param keywordAcceptance posterior from which a list of keywords is written as it was read
 * @param keywordSureness posterior from which it needs no look
 */
public record CleaningSettings(
        Map<String, Double> leastConfidence,
        Set<String> addedWords,
        Set<String> deniedWords,
        double keywordAcceptance,
        double keywordSureness) {

    private static final double ACCEPTED = 0.5;

    /** Below this more words would be split wrongly than a catalogue can bear. */
    private static final double PARTED = 0.85;

    public static final CleaningSettings DEFAULT =
            new CleaningSettings(Map.of("glued-words", PARTED), Set.of(), Set.of(), ACCEPTED, 0.9);

    public CleaningSettings {
        leastConfidence = Map.copyOf(leastConfidence);
        addedWords = Set.copyOf(addedWords);
        deniedWords = Set.copyOf(deniedWords);
    }

    double leastConfidence(String rule) {
        return leastConfidence.getOrDefault(rule, ACCEPTED);
    }
}
