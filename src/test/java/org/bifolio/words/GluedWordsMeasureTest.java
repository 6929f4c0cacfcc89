package org.bifolio.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures on real abstracts. The weights were fitted on the even lines ({@link FitWeights}), so
 * only the odd ones count here. Skipped where the material is missing.
 */
class GluedWordsMeasureTest {

    /** What {@code mappings/cleaning.yml} asks for. */
    private static final double THRESHOLD = 0.9;

    private final GluedWords words = new GluedWords();

    @BeforeAll
    static void hasMaterial() {
        assumeTrue(
                Files.exists(DamagedAbstract.MATERIAL),
                () -> "not measured: " + DamagedAbstract.MATERIAL + " is missing");
    }

    @Test
    void partsWordsAtLineBreaks() {
        GlueScore score = new GlueScore(THRESHOLD);
        Random random = new Random(7);
        for (String line : oddLines()) {
            DamagedAbstract text = DamagedAbstract.of(line, random);
            score.add(text, words.edits(text.damaged(), TextKind.PROSE, PageEnglish.NONE));
        }
        System.out.print("Damaged abstracts: " + score.table());

        assertThat(score.precision()).isGreaterThan(0.997);
        assertThat(score.recall()).isGreaterThan(0.96);
        assertThat(score.falseSplitsInTenThousandWords()).isLessThan(1);
    }

    /** Some of these abstracts were damaged before: "tumorsize", "ofthe". */
    @Test
    void leavesCleanTextAlone() {
        GlueScore score = new GlueScore(THRESHOLD);
        for (String line : oddLines()) {
            DamagedAbstract text = new DamagedAbstract(line, line, Set.of());
            score.add(text, words.edits(line, TextKind.PROSE, PageEnglish.NONE));
        }
        System.out.print("Clean abstracts: " + score.table());

        assertThat(score.falseSplitsInTenThousandWords()).isLessThan(0.5);
    }

    private static List<String> oddLines() {
        List<String> all = DamagedAbstract.material();
        return IntStream.range(0, all.size()).filter(i -> i % 2 == 1).mapToObj(all::get).toList();
    }
}
