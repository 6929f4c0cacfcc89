package org.bifolio.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented pages look like the platform's, and are the same on each machine. */
final class InventedFolderTest {

    private final PageInventor inventor = new PageInventor(2026);

    @Test
    void everyPageHasItsOwnTitle() {
        List<String> titles =
                IntStream.range(0, 20_000).mapToObj(n -> inventor.page(n).title().zh()).toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void theSameNumberGivesTheSamePage() {
        assertThat(new PageInventor(2026).page(7)).isEqualTo(inventor.page(7));
    }

    @Test
    void aTextPageShowsItsFieldsInTheOrderOfThePlatform() {
        String text = PageLayout.TEXT.set(inventor.page(3));
        List<String> labels =
                text.lines()
                        .filter(line -> line.indexOf(' ') > 0)
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .filter(List.of("摘要", "作者", "出处", "关键词")::contains)
                        .toList();
        assertThat(labels).containsExactly("摘要", "作者", "出处", "关键词");
        assertThat(text).startsWith("期刊文献+\n\n").endsWith("使用帮助 返回顶部");
    }

    @Test
    void abstractsAreAsLongAsRealOnes() {
        double zh = IntStream.range(0, 500).map(n -> abstractZh(n)).average().orElse(0);
        assertThat(zh).isBetween(200.0, 500.0);
    }

    @Test
    void linesOfAParagraphAreGlued() {
        String paragraph = "word ".repeat(60).strip();
        String glued = GluedLines.glue(paragraph, new SplittableRandom(1));
        assertThat(glued).contains("wordword");
        assertThat(glued.replace(" ", "")).isEqualTo(paragraph.replace(" ", ""));
    }

    @Test
    void aFolderHoldsNoMoreThanAThousandFiles(@TempDir Path folder) throws IOException {
        new InventedFolder(folder.resolve("pages"), 1001, 10, 1).make();
        assertThat(folder.resolve("pages/0000")).isDirectoryContaining("glob:**0000000.md");
        try (var last = Files.list(folder.resolve("pages/0001"))) {
            assertThat(last).hasSize(1);
        }
    }

    private int abstractZh(int number) {
        return inventor.page(number).abstractText().zh().length();
    }
}
