package org.bifolio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.shared();

    @ParameterizedTest
    @ValueSource(strings = {"the", "Relationship", "colour", "color", "haemoglobin", "canals"})
    void knowsEnglishWords(String word) {
        assertThat(lexicon.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relationshipbetween", "ofthe", "inthe", "qzxv", "naïve", "水"})
    void knowsNothingElse(String word) {
        assertThat(lexicon.knows(word)).isFalse();
    }

    @Test
    void commonWordsAreMoreProbable() {
        assertThat(logProbability("water")).isGreaterThan(logProbability("canals"));
        assertThat(logProbability("canals")).isGreaterThan(logProbability("wqtrz"));
    }

    @Test
    void pairsThatWereSeenAreMoreProbable() {
        int first = id("public");
        int second = id("administration");
        double alone = lexicon.logProbability(second);

        assertThat(lexicon.seenTogether(first, second)).isTrue();
        assertThat(lexicon.after(first, second, alone)).isGreaterThan(alone);
    }

    @Test
    void spellingTellsEnglishFromNoise() {
        assertThat(spelling("brantering")).isGreaterThan(spelling("rbtanegrni"));
    }

    @Test
    void deniedWordsAreUnknown() {
        assertThat(lexicon.without(Set.of("canals")).knows("canals")).isFalse();
        assertThat(lexicon.knows("canals")).isTrue();
    }

    private double logProbability(String word) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        return lexicon.logProbability(id(word), letters, 0, letters.length);
    }

    private double spelling(String word) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        return lexicon.spelling(letters, 0, letters.length);
    }

    private int id(String word) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        return lexicon.find(letters, 0, letters.length);
    }
}
