package org.bifolio.clean;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set about cleaning.
 *
 * @param leastConfidence by rule: a change that is less sure is not made
 * @param switchedOff rules that change nothing
 * @param addedWords English words that the lexicon lacks
 * @param deniedWords words of the lexicon that are no words here
 * @param keywordAcceptance posterior from which a list of keywords is written as it was read
 * @param keywordSureness posterior from which it needs no look
 * @param learntPairs keyword pairs of sure records, one a line: Chinese, English and their number,
 *     parted by tabs; null for none
 * @param cedict a dictionary in the format of CC-CEDICT; null for none
 */
public record CleaningSettings(
        Map<String, Double> leastConfidence,
        Set<String> switchedOff,
        Set<String> addedWords,
        Set<String> deniedWords,
        double keywordAcceptance,
        double keywordSureness,
        @Nullable Path learntPairs,
        @Nullable Path cedict) {

    private static final double ACCEPTED = 0.5;

    /** Below this more words would be split wrongly than a catalogue can bear. */
    private static final double PARTED = 0.9;

    private static final double SURE = 0.9;

    /** Every rule that is ever less than certain, with what it asks for. */
    public static final CleaningSettings DEFAULT =
            new CleaningSettings(
                    doubtfulRules(), Set.of(), Set.of(), Set.of(), ACCEPTED, SURE, null, null);

    private static Map<String, Double> doubtfulRules() {
        Map<String, Double> least = new HashMap<>();
        TextCleaning.doubtfulRules().forEach(rule -> least.put(rule, ACCEPTED));
        least.put(TextCleaning.GLUED_WORDS, PARTED);
        return least;
    }

    public CleaningSettings {
        leastConfidence = Map.copyOf(leastConfidence);
        switchedOff = Set.copyOf(switchedOff);
        addedWords = Set.copyOf(addedWords);
        deniedWords = Set.copyOf(deniedWords);
    }

    boolean isOn(String rule) {
        return !switchedOff.contains(rule);
    }

    double leastConfidence(String rule) {
        return leastConfidence.getOrDefault(rule, ACCEPTED);
    }
}
