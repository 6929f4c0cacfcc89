package org.bifolio.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What speaks for a Chinese and an English line naming one institution: the concepts and the places
 * that both name.
 */
final class AffiliationEvidence {

    private static final int LONGEST_PLACE = 4;

    private final List<BitSet> zhWords;
    private final List<BitSet> enWords;
    private final List<List<List<String>>> zhPlaces;
    private final List<String> enLetters;

    AffiliationEvidence(List<String> zh, List<String> en) {
        this.zhWords = zh.stream().map(AffiliationWords::zh).toList();
        this.enWords = en.stream().map(AffiliationWords::en).toList();
        this.zhPlaces = zh.stream().map(AffiliationEvidence::places).toList();
        this.enLetters =
                en.stream().map(line -> AffiliationWords.words(line).replace("'", "")).toList();
    }

    /** From 0, nothing in common, to 1: the share of what the lines name that both name. */
    double score(int zh, int en) {
        BitSet common = (BitSet) zhWords.get(zh).clone();
        common.and(enWords.get(en));
        long places =
                zhPlaces.get(zh).stream()
                        .filter(names -> names.stream().anyMatch(name -> named(name, en)))
                        .count();
        double shared = 2.0 * (common.cardinality() + 2 * places);
        double all =
                zhWords.get(zh).cardinality()
                        + enWords.get(en).cardinality()
                        + 2.0 * (zhPlaces.get(zh).size() + places);
        return all == 0 ? 0 : shared / all;
    }

    private boolean named(String place, int en) {
        return enLetters.get(en).contains(" " + place);
    }

    /** The English names of each place in a Chinese line. */
    private static List<List<String>> places(String line) {
        List<List<String>> places = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            for (int end = Math.min(line.length(), at + LONGEST_PLACE); end > at + 1; end--) {
                List<String> english = Places.english(line.substring(at, end));
                if (!english.isEmpty()) {
                    places.add(english);
                    at = end - 1;
                    break;
                }
            }
        }
        return places;
    }
}
