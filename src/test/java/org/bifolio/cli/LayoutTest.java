package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bifolio.batch.Progress;
import org.bifolio.batch.RunSummary;
import org.bifolio.output.Layout;
import org.bifolio.output.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where articles stand in the output folder, with bounds that a handful of pages reaches. */
class LayoutTest {

    private static final Path SAMPLES = Path.of("src/samples");
    private static final String DETAIL = "9900000001";

    @TempDir Path folder;

    private Path pages;
    private OutputFolder output;

    @BeforeEach
    void twoArticles() throws IOException {
        pages = Files.createDirectory(folder.resolve("crawl"));
        output = new OutputFolder(folder.resolve("out"));
        put("detail.md");
        put("full-fields.txt");
    }

    /** Files of single articles, at most two in a folder. */
    @Nested
    class SingleFiles {

        private final Layout layout = new Layout(2);

        @Test
        void standInOneFolderUpToTheBound() throws IOException {
            run(layout, false);
            assertThat(paths("jats")).hasSize(2).contains("jats/" + DETAIL + ".xml");
        }

        @Test
        void moveToFoldersByTheEndOfTheIdBeyondIt() throws IOException {
            run(layout, false);
            put("gb18030.txt");
            RunSummary summary = run(layout, false);
            assertThat(summary.looked()).isEqualTo(1);
            assertThat(paths("jats"))
                    .hasSize(3)
                    .contains("jats/01/" + DETAIL + ".xml")
                    .allMatch(path -> path.matches("jats/(..)/.*\\1\\.xml"));
            assertSameAsFirstRun(layout);
        }

        @Test
        void moveBackWhenTheOutputShrinks() throws IOException {
            put("gb18030.txt");
            run(layout, false);
            Files.delete(pages.resolve("gb18030.txt"));
            run(layout, true);
            assertThat(paths("jats")).hasSize(2).contains("jats/" + DETAIL + ".xml");
            assertSameAsFirstRun(layout);
        }

        @Test
        void leaveNoEmptyFolder() throws IOException {
            put("gb18030.txt");
            put("many-authors.txt");
            run(layout, false);
            Files.delete(pages.resolve("detail.md"));
            run(layout, true);
            assertThat(output.root().resolve("jats/01")).doesNotExist();
            assertSameAsFirstRun(layout);
        }
    }

    private RunSummary run(Layout layout, boolean prune) throws IOException {
        return run(layout, prune, output);
    }

    private RunSummary run(Layout layout, boolean prune, OutputFolder into) throws IOException {
        RunSummary summary =
                new JobRun(pages, layout, JobRun.allFormats()).into(into, prune, new Progress());
        assertThat(summary.reason()).isEmpty();
        return summary;
    }

    private void assertSameAsFirstRun(Layout layout) throws IOException {
        OutputFolder first = new OutputFolder(Files.createTempDirectory(folder, "first"));
        run(layout, false, first);
        Map<String, String> expected = OutputState.of(first.root());
        assertThat(OutputState.changed(expected, OutputState.of(output.root()))).isEmpty();
    }

    private List<String> paths(String format) throws IOException {
        return OutputState.of(output.root()).keySet().stream()
                .filter(path -> path.startsWith(format + "/"))
                .toList();
    }

    private void put(String sample) throws IOException {
        Files.copy(SAMPLES.resolve(sample), pages.resolve(sample));
    }
}
