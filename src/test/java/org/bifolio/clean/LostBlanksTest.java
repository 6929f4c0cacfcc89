package org.bifolio.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.bifolio.words.PageEnglish;
import org.bifolio.words.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks that come back beside signs and numbers, and the names that look like it and stay. */
class LostBlanksTest {

    private final TextCleaning texts = new TextCleaning(CleaningSettings.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Street Lights in the Digital Age:Paths and Walks | Street Lights in the Digital Age: Paths and Walks
        Objectives:To explore the lamps                  | Objectives: To explore the lamps
        the lamps (phase two):the light                  | the lamps (phase two): the light
        Library Studies:Social Sciences                  | Library Studies: Social Sciences
        Lamps,Lights and Shade                           | Lamps, Lights and Shade
        """)
    void behindColonsAndCommasOfTitles(String before, String after) {
        assertThat(cleaned(before, TextKind.TITLE)).isEqualTo(after);
        assertThat(cleaned(before, TextKind.JOURNAL)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        a loop heat pipe(LHP)was made             | a loop heat pipe(LHP) was made
        as written in R.We then group them        | as written in R. We then group them
        it is 320 mAh g-1.The lamps burn          | it is 320 mAh g-1. The lamps burn
        it is 320 mAh g-1at the end               | it is 320 mAh g-1 at the end
        which was21.3 years on average            | which was 21.3 years on average
        a total of432 lamps                       | a total of 432 lamps
        layers of δ-MnO2Nanosheets                | layers of δ-MnO2 Nanosheets
        CO2emissions of lamps                     | CO2 emissions of lamps
        Fe3O4and light                            | Fe3O4 and light
        Alow-cost lamp is shown                   | A low-cost lamp is shown
        It burns. Ahigh-speed train is shown      | It burns. A high-speed train is shown
        this is ahigh-speed train                 | this is a high-speed train
        """)
    void inSentences(String before, String after) {
        assertThat(cleaned(before, TextKind.PROSE)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        Linjiang Lamp Co.Ltd, Linjiang     | Linjiang Lamp Co. Ltd, Linjiang
        Linjiang Lamp CO.,LTD., Linjiang   | Linjiang Lamp CO., LTD., Linjiang
        """)
    void inNamesOfCompanies(String before, String after) {
        assertThat(cleaned(before, TextKind.INSTITUTION)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at a ratio of 1:2",
                "at 12:30 and at 7:05",
                "methanol:water as it was",
                "the pair NFAT:AP-1",
                "doi:10.1000/182",
                "https://lamps.example/a",
                "pH7.4 and Fig.3",
                "H2O2 and CO2",
                "the genes For3 and Oct4",
                "CD4 and IL2receptor",
                "Doc2Vec and Node2Vec",
                "a p53mutant",
                "N6methyladenosine",
                "poly(lactic)acid",
                "the (S)-and the other",
                "f(x)dx",
                "Across-the-board and Alpha-beta",
                "Along-term",
                "amino-acid",
                "Web.py and Node.js",
                "Smith J.He and L.Yu",
                "type 2A and a 3in pipe",
                "T2-weighted",
                "H2Bubiquitination",
                "interleukin IL-1beta and MIP-1alpha",
                "H2SO4"
            })
    void namesStay(String text) {
        assertThat(cleaned(text, TextKind.PROSE)).isEqualTo(text);
    }

    private String cleaned(String text, TextKind kind) {
        return texts.english("title.en", text, kind, PageEnglish.NONE, new ArrayList<>()).text();
    }
}
