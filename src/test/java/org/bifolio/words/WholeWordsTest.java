package org.bifolio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of words that must not be split; it grows with each error that is found. */
class WholeWordsTest {

    private final GluedWords words = new GluedWords();

    @ParameterizedTest
    @MethodSource("wholeWords")
    void isNeverSplit(String word) {
        String sentence = "The study of " + word + " shows how this was done.";

        assertThat(words.edits(sentence, TextKind.PROSE, PageEnglish.NONE)).isEmpty();
        assertThat(words.edits(word, TextKind.KEYWORD, PageEnglish.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "activity of NF-kappaB in cells",
        "a co-optation relationship",
        "the gene c-mycmRNA in cells",
        "loss of the v-srcand others",
        "levels of TNFalpha in serum",
        "whetherp12 has a role",
        "binding of B1Rantagonists here",
        "a wash-out of three weeks and then a washout of two",
        "registered at clinicaltrials.gov in spring",
        "it doesn't and it couldn't"
    })
    void isNeverSplitWithItsSigns(String text) {
        assertThat(words.edits(text, TextKind.PROSE, PageEnglish.NONE)).isEmpty();
    }

    @Test
    void aWordThatStandsElsewhereOnThePageIsWhole() {
        String text = "The firm sells theboard games in the shops.";

        assertThat(words.edits(text, TextKind.PROSE, PageEnglish.NONE)).isNotEmpty();
        assertThat(
                        words.edits(
                                text,
                                TextKind.PROSE,
                                PageEnglish.of("Theboard: a brand. Theboard sells.")))
                .isEmpty();
    }

    static Stream<String> wholeWords() throws IOException {
        try (InputStream in = WholeWordsTest.class.getResourceAsStream("whole-words.txt")) {
            byte[] bytes = Objects.requireNonNull(in, "whole-words.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
