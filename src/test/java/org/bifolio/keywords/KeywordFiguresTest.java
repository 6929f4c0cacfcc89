package org.bifolio.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well borders are found on real keyword lists, which do not come with the program. */
class KeywordFiguresTest {

    private static final Path LISTS = Path.of("../shared/language/keywords.jsonl");
    private static final List<Example> EXAMPLES = new ArrayList<>();

    private record Example(List<String> zh, List<String> en, String title, String abstractText) {

        KeywordReading read(KeywordBorders borders, String joint, int missing) {
            List<String> shown = zh.subList(0, zh.size() - missing);
            return borders.read(
                    new KeywordLine(shown, String.join(joint, en), title, abstractText));
        }
    }

    /** Counts of one run, and keywords by tenth of confidence. */
    private static final class Figures {
        int lists;
        int exact;
        int sureLists;
        int keywords;
        final int[] byTenth = new int[11];
        final int[] rightByTenth = new int[11];

        void add(KeywordReading reading, Example example) {
            lists++;
            exact += reading.keywords().equals(example.en()) ? 1 : 0;
            sureLists += reading.confidence() >= 0.9 ? 1 : 0;
            keywords += example.en().size();
            for (int at = 0; at < reading.keywords().size(); at++) {
                int tenth = (int) (reading.confidences().get(at) * 10);
                byTenth[tenth]++;
                rightByTenth[tenth] += example.en().contains(reading.keywords().get(at)) ? 1 : 0;
            }
        }

        double exactShare() {
            return exact / (double) lists;
        }

        double sureShare() {
            return (byTenth[9] + byTenth[10]) / (double) keywords;
        }

        double sureRight() {
            return (rightByTenth[9] + rightByTenth[10]) / (double) (byTenth[9] + byTenth[10]);
        }

        Figures print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d lists, exact %.4f; keywords sure %.3f, of them right %.4f%n  by tenth %s%n  right   "
                            + " %s%n",
                    name,
                    lists,
                    exactShare(),
                    sureShare(),
                    sureRight(),
                    Arrays.toString(byTenth),
                    Arrays.toString(rightByTenth));
            return this;
        }
    }

    @BeforeAll
    static void load() throws IOException {
        assumeTrue(Files.exists(LISTS), "no keyword lists at " + LISTS + ": figures not measured");
        JsonMapper json = JsonMapper.shared();
        for (String row : Files.readAllLines(LISTS)) {
            JsonNode node = json.readTree(row);
            Example example =
                    new Example(
                            strings(node.get("zh")),
                            strings(node.get("en")),
                            node.get("title").asString(),
                            node.get("abstract").asString());
            if (example.zh().stream().noneMatch(zh -> zh.contains(" "))
                    && example.en().stream().noneMatch(SeparatedRow::is)) {
                EXAMPLES.add(example);
            }
        }
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }

    @Test
    void listsJoinedByBlanks() {
        Figures figures = measure(new KeywordBorders(), " ", 0, 1).print("blanks");
        assertThat(figures.exactShare()).isGreaterThan(0.88);
        assertThat(figures.sureRight()).isGreaterThan(0.985);
        assertThat(figures.sureShare()).isGreaterThan(0.75);
    }

    @Test
    void listsWithNothingBetween() {
        Figures figures = measure(new KeywordBorders(), "", 0, 1).print("nothing");
        assertThat(figures.exactShare()).isGreaterThan(0.94);
    }

    /** Pairs from three quarters of the lists, figures from the rest. */
    @Test
    void listsWithLearntPairs() {
        LearntPairs pairs = new LearntPairs();
        for (int at = 0; at < EXAMPLES.size(); at++) {
            if (at % 4 != 0) {
                pairs.add(EXAMPLES.get(at).zh(), EXAMPLES.get(at).en());
            }
        }
        KeywordBorders borders = new KeywordBorders(pairs, Cedict.none());
        assertThat(measure(borders, " ", 0, 4).print("learnt").exactShare()).isGreaterThan(0.91);
    }

    @Test
    void aMissingChineseKeywordNeverGivesASureList() {
        for (String joint : List.of(" ", "")) {
            Figures figures = measure(new KeywordBorders(), joint, 1, 2).print("missing" + joint);
            assertThat(figures.sureLists / (double) figures.lists).isLessThan(0.015);
        }
    }

    private static Figures measure(KeywordBorders borders, String joint, int missing, int step) {
        Figures figures = new Figures();
        long start = System.nanoTime();
        for (int at = 0; at < EXAMPLES.size(); at += step) {
            Example example = EXAMPLES.get(at);
            figures.add(example.read(borders, joint, missing), example);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%.0f lists a second%n", figures.lists / seconds);
        return figures;
    }
}
