package org.bifolio.keywords;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What pieces of Chinese words mean: {@code 系统} is {@code system}. English words are kept as stems,
 * each with a weight up to 1 that tells how sure the piece makes the word. Immutable once built.
 */
final class Glossary {

    /** Longer entries are sentences, not terms. */
    static final int LONGEST_PIECE = 8;

    static final Glossary EMPTY = new Glossary(Map.of());

    /** One English stem of a piece. */
    record Sense(String stem, float weight) {}

    private static final Sense[] NO_SENSE = {};

    private final Map<String, Sense[]> senses;

    /** By character, the length of the longest piece that begins with it. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    private Glossary(Map<String, Sense[]> senses) {
        this.senses = senses;
        for (String piece : senses.keySet()) {
            char first = piece.charAt(0);
            longest[first] = (byte) Math.max(longest[first], piece.length());
        }
    }

    /** Kept, not copied: not to be changed. */
    Sense[] of(String piece) {
        return senses.getOrDefault(piece, NO_SENSE);
    }

    /** No piece that begins with this character is longer; 0 where none begins so. */
    int longest(char first) {
        return longest[first];
    }

    boolean isEmpty() {
        return senses.isEmpty();
    }

    /** Collects senses; the best weight of a stem counts. */
    static final class Builder {

        private final Map<String, Map<String, Float>> weights = new HashMap<>();

        Builder add(String piece, String stem, double weight) {
            if (!piece.isEmpty() && piece.length() <= LONGEST_PIECE && !stem.isEmpty()) {
                weights.computeIfAbsent(piece, key -> new HashMap<>(4))
                        .merge(stem, (float) weight, Math::max);
            }
            return this;
        }

        /** Each word of a phrase is worth the less, the longer the phrase. */
        Builder addPhrase(String piece, String english) {
            List<String> words = Words.of(english);
            var stems = new HashSet<String>();
            for (String word : words) {
                if (!StopWords.contains(word) && word.length() > 1) {
                    stems.add(Stems.of(word));
                }
            }
            stems.forEach(stem -> add(piece, stem, 1 / Math.sqrt(stems.size())));
            return this;
        }

        Builder addAll(Glossary other) {
            other.senses.forEach(
                    (piece, all) -> {
                        for (Sense sense : all) {
                            add(piece, sense.stem(), sense.weight());
                        }
                    });
            return this;
        }

        Glossary build() {
            Map<String, Sense[]> senses = new HashMap<>(weights.size() * 2);
            weights.forEach(
                    (piece, stems) ->
                            senses.put(
                                    piece,
                                    stems.entrySet().stream()
                                            .map(e -> new Sense(e.getKey(), e.getValue()))
                                            .toArray(Sense[]::new)));
            return new Glossary(senses);
        }
    }
}
