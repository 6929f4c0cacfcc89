package org.bifolio.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well borders are found on real keyword lists, which do not come with the program. The weights
 * were fitted to these lists; what they do on others, {@link FitKeywords} prints.
 */
class KeywordFiguresTest {

    private static List<KeywordExample> examples = List.of();

    @BeforeAll
    static void load() throws IOException {
        assumeTrue(
                Files.exists(KeywordExample.LISTS),
                "no keyword lists at " + KeywordExample.LISTS + ": figures not measured");
        examples = KeywordExample.read(KeywordExample.LISTS);
    }

    @Test
    void withNothingButThePage() {
        List<KeywordFigures> figures = measure(new KeywordBorders(), 2);
        KeywordFigures blanks = figures.get(0);
        KeywordFigures nothing = figures.get(1);
        KeywordFigures someLackOne = figures.get(2);
        KeywordFigures eachLacksOne = figures.get(3);
        assertThat(blanks.exactShare()).isGreaterThan(0.92);
        assertThat(nothing.exactShare()).isGreaterThan(0.95);
        assertThat(someLackOne.sureRight()).isGreaterThan(0.985);
        assertThat(someLackOne.sureShare()).isGreaterThan(0.75);
        assertThat(eachLacksOne.wrongAndSure()).isLessThan(0.01);
    }

    /** Pairs from three quarters of the lists, figures from the rest. */
    @Test
    void withLearntPairs() {
        LearntPairs pairs = new LearntPairs();
        every(4, false).forEach(example -> pairs.add(example.zh(), example.en()));
        KeywordBorders borders = new KeywordBorders(pairs, Cedict.none());
        assertThat(measure(borders, 4).get(0).exactShare()).isGreaterThan(0.94);
    }

    private static List<KeywordFigures> measure(KeywordBorders borders, int step) {
        List<KeywordFigures> figures = KeywordFigures.measure(every(step, true), borders::read);
        figures.forEach(System.out::println);
        return figures;
    }

    /** Every fourth list, say, or all others. */
    private static List<KeywordExample> every(int step, boolean chosen) {
        return IntStream.range(0, examples.size())
                .filter(at -> (at % step == 0) == chosen)
                .mapToObj(examples::get)
                .toList();
    }
}
