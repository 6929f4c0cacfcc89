package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.bifolio.batch.Progress;
import org.bifolio.batch.RunSummary;
import org.bifolio.output.Hash;
import org.bifolio.output.Layout;
import org.bifolio.output.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where articles stand in the output folder, with bounds that a handful of pages reaches. */
class LayoutTest {

    private static final Path SAMPLES = Path.of("src/samples");
    private static final Path SCHEMA = Path.of("src/docs/manifest.schema.json");
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

        private final Layout layout = new Layout(false, false, 2, 0, 0);

        @Test
        void standInOneFolderUpToTheBound() throws IOException {
            run(layout, false);
            assertThat(paths("jats")).hasSize(2).contains("jats/" + DETAIL + ".xml");
            assertThat(paths("saf"))
                    .hasSize(6)
                    .contains(
                            "saf/" + DETAIL + "/contents",
                            "saf/" + DETAIL + "/collections",
                            "saf/" + DETAIL + "/dublin_core.xml");
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
            assertThat(output.root().resolve("saf/01")).doesNotExist();
            assertSameAsFirstRun(layout);
        }
    }

    /** Files that at most two articles share. */
    @Nested
    class Bundles {

        private final Layout layout = new Layout(true, false, 0, 2, 1 << 20);

        @BeforeEach
        void aThirdArticle() throws IOException {
            put("gb18030.txt");
        }

        @Test
        void areCutByTheNumberOfArticles() throws IOException {
            run(layout, false);
            assertThat(OutputState.of(output.root()).keySet())
                    .containsExactlyInAnyOrder(
                            "oai_dc/oai_dc-00001.xml",
                            "oai_dc/oai_dc-00002.xml",
                            "qdc/qdc-00001.xml",
                            "qdc/qdc-00002.xml",
                            "jats/jats-00001.zip",
                            "jats/jats-00002.zip",
                            "csv/articles-00001.csv",
                            "csv/articles-00002.csv",
                            "csv/articles-excel-00001.csv",
                            "csv/articles-excel-00002.csv",
                            "csv/dspace-00001.csv",
                            "csv/dspace-00002.csv",
                            "saf/saf-00001.zip",
                            "saf/saf-00002.zip",
                            "records.jsonl",
                            "manifest.json",
                            "report.json");
        }

        @Test
        void areCutByTheirBytes() throws IOException {
            run(new Layout(true, false, 0, 10, 1), false);
            assertThat(paths("jats")).hasSize(3);
        }

        @Test
        void holdTheBytesOfTheSingleFiles() throws IOException {
            run(layout, false);
            Map<String, String> bundles = OutputState.of(output.root());
            run(Layout.FILES, false);
            Map<String, String> files = OutputState.of(output.root());
            for (String path : List.of("oai_dc/" + DETAIL + ".xml", "qdc/" + DETAIL + ".xml")) {
                String record = files.getOrDefault(path, "").replaceFirst("<\\?.*\\?>", "");
                assertThat(bundles.values()).anyMatch(bundle -> bundle.contains(record));
            }
            String jats = files.getOrDefault("jats/" + DETAIL + ".xml", "");
            assertThat(jats).isNotEmpty();
            assertThat(bundles.get("jats/jats-00001.zip")).contains(jats);
        }

        @Test
        void areToldInAManifest() throws IOException {
            run(layout, false);
            JsonNode manifest = new JsonMapper().readTree(output.root().resolve("manifest.json"));
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                                    .getSchema(Files.readString(SCHEMA))
                                    .validate(manifest))
                    .isEmpty();
            assertThat(manifest.get("files").valueStream().map(file -> file.get("name").asString()))
                    .hasSize(15)
                    .contains("records.jsonl");
            for (JsonNode file : manifest.get("files")) {
                byte[] bytes =
                        Files.readAllBytes(output.root().resolve(file.get("name").asString()));
                assertThat(file.get("sha256").asString()).isEqualTo(Hash.hex(bytes));
                assertThat(file.get("bytes").asInt()).isEqualTo(bytes.length);
            }
        }

        @Test
        void areTheSameAfterAnyNumberOfRuns() throws IOException {
            run(layout, false);
            put("many-authors.txt");
            put("detail.html");
            assertThat(run(layout, false).looked()).isEqualTo(2);
            assertSameAsFirstRun(layout);
            assertThat(run(layout, false).looked()).isZero();
            Files.delete(pages.resolve("full-fields.txt"));
            Files.delete(pages.resolve("detail.html"));
            run(layout, true);
            assertSameAsFirstRun(layout);
        }

        @Test
        void areMadeAnewWhenOneIsMissing() throws IOException {
            run(layout, false);
            Files.delete(output.root().resolve("jats/jats-00002.zip"));
            run(layout, false);
            assertSameAsFirstRun(layout);
        }

        @Test
        void giveWayToAnotherLayoutAndTakeItsPlace() throws IOException {
            run(Layout.FILES, false);
            run(layout, false);
            assertSameAsFirstRun(layout);
            run(Layout.FILES, false);
            assertSameAsFirstRun(Layout.FILES);
        }

        @Test
        void passValidation() throws IOException {
            for (String sample : List.of("many-funds.txt", "no-english.txt", "detail.html")) {
                put(sample);
            }
            run(layout, false);
            String all = output.root().toString();
            assertThat(Commands.run("validate", "-q", all)).isZero();
            run(layout.asCompressed(), false);
            assertThat(Commands.run("validate", "-q", all)).isZero();
        }

        @Test
        void areCompressedOnRequest() throws IOException {
            run(layout.asCompressed(), false);
            Path gzip = output.root().resolve("oai_dc/oai_dc-00001.xml.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<collection xmlns=\"urn:bifolio:collection\">")
                        .endsWith("</collection>\n");
            }
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
