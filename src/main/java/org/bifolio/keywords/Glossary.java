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

    private final Map<String, List<Sense>> senses;

    private Glossary(Map<String, List<Sense>> senses) {
        this.senses = senses;
    }

    List<Sense> of(String piece) {
        return senses.getOrDefault(piece, List.of());
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
                    (piece, all) -> all.forEach(s -> add(piece, s.stem(), s.weight())));
            return this;
        }

        Glossary build() {
            Map<String, List<Sense>> senses = new HashMap<>(weights.size() * 2);
            weights.forEach(
                    (piece, stems) ->
                            senses.put(
                                    piece,
                                    stems.entrySet().stream()
                                            .map(e -> new Sense(e.getKey(), e.getValue()))
                                            .toList()));
            return new Glossary(senses);
        }
    }
}
