package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bifolio.input.ArchivedPages;
import org.bifolio.output.OutputFolder;
import org.bifolio.output.OutputLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code bifolio convert} leaves in its output folder, from the first run to the last. */
class ConvertJobTest {

    private static final Path SAMPLES = Path.of("src/samples");
    private static final String DETAIL = "9900000001";
    private static final String TOLD_TWICE = "9900000003";
    private static final String RICHER = "same-article-id=9900000003.html";
    private static final String POORER = "same-article-id=9900000003.txt";

    @TempDir Path folder;

    private Path pages;
    private Path output;
    private String said = "";

    @BeforeEach
    void aSmallCrawl() throws IOException {
        pages = folder.resolve("crawl");
        output = folder.resolve("out");
        for (String page : List.of("detail.md", "full-fields.txt", "notice.txt", RICHER, POORER)) {
            put(page, Files.readAllBytes(SAMPLES.resolve(page)));
        }
    }

    /** A result list holds several articles; each of them comes and goes with its page. */
    @Nested
    class AResultList {

        private static final String LISTED = "9900000031";

        @BeforeEach
        void asAPageOfTheCrawl() throws IOException {
            put("list.html", Files.readAllBytes(SAMPLES.resolve("result-list.html")));
            convert();
        }

        @Test
        void hasARecordForEachOfItsArticles() throws IOException {
            assertThat(records()).hasSize(5).anyMatch(line -> line.contains("list.html#" + LISTED));
        }

        @Test
        void givesWayToTheDetailPage() throws IOException {
            Files.writeString(pages.resolve("list.html"), listOf("9900000003", "9900000032"));
            convert();
            assertThat(records()).hasSize(4);
            assertThat(recordOf(TOLD_TWICE))
                    .contains("\"uri\":\"" + RICHER)
                    .contains("\"duplicates\":[\"list.html#" + TOLD_TWICE);
        }

        @Test
        void isNotConvertedAgainWhenItWasOnlyTouched() throws IOException {
            Map<String, String> before = state();
            Files.setLastModifiedTime(pages.resolve("list.html"), FileTime.fromMillis(0));
            convert();
            assertSame(before);
        }

        @Test
        void leavesWithAllItsArticles() throws IOException {
            Files.delete(pages.resolve("list.html"));
            convert();
            assertThat(records()).hasSize(5);
            convert("--prune");
            assertThat(records()).hasSize(3);
            assertThat(output.resolve("jats"))
                    .isDirectoryNotContaining("glob:**/" + LISTED + ".xml");
        }

        private String listOf(String first, String second) throws IOException {
            return Files.readString(SAMPLES.resolve("result-list.html"))
                    .replace(LISTED, first)
                    .replace("9900000032", second);
        }

        private String recordOf(String id) throws IOException {
            return records().stream()
                    .filter(line -> line.contains("\"id\":\"" + id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class TheFirstRun {

        @Test
        void writesEveryOutput() throws IOException {
            assertThat(convert()).isEqualTo(1);
            assertThat(state().keySet())
                    .contains("records.jsonl", "report.json", "csv/articles.csv", "csv/dspace.csv")
                    .contains("rejected/notice.txt", "rejected/notice.txt.json");
            for (String format : List.of("oai_dc", "qdc", "jats")) {
                assertThat(output.resolve(format))
                        .isDirectoryContaining("glob:**/" + DETAIL + ".xml");
                assertThat(output.resolve(format).toFile().list()).hasSize(3);
            }
            assertThat(records()).hasSize(3);
        }

        @Test
        void setsAsideWhatIsNoArticleAsItCame() throws IOException {
            convert();
            assertThat(output.resolve("rejected/notice.txt"))
                    .hasSameBinaryContentAs(SAMPLES.resolve("notice.txt"));
            assertThat(output.resolve("rejected/notice.txt.json"))
                    .content()
                    .contains("\"page\" : \"notice.txt\"", "\"code\" : \"notice\"");
        }

        @Test
        void endsWith0WhenNothingNeedsALook() throws IOException {
            Files.delete(pages.resolve("notice.txt"));
            assertThat(convert()).isZero();
        }

        @Test
        void tellsNothingOfTheMachine() throws IOException {
            convert();
            Path elsewhere = folder.resolve("elsewhere/crawl");
            Files.createDirectories(elsewhere.getParent());
            Files.move(pages, elsewhere);
            Map<String, String> here = state();
            output = folder.resolve("other");
            run(elsewhere.toString());
            assertSame(here);
        }

        @Test
        void writesOneFormatThatHasNoFolder() throws IOException {
            assertThat(convert("--format", "articles.csv")).isLessThan(2);
            assertThat(output.resolve("csv/articles.csv")).exists();
        }

        @Test
        void writesOnlyTheFormatsAskedFor() throws IOException {
            convert("--format", "oai_dc,dspace.csv");
            assertThat(output.toFile().list())
                    .containsExactlyInAnyOrder(
                            ".bifolio",
                            "csv",
                            "oai_dc",
                            "records.jsonl",
                            "rejected",
                            "report.json");
            assertThat(output.resolve("csv").toFile().list()).containsExactly("dspace.csv");
        }

        @Test
        void readsStandardInput() throws IOException {
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(pages.resolve("detail.md"))));
            try {
                assertThat(run("-")).isZero();
            } finally {
                System.setIn(before);
            }
            assertThat(output.resolve("jats/" + DETAIL + ".xml")).exists();
        }
    }

    @Nested
    class ALaterRun {

        @Test
        void convertsNothingAndChangesNoByteWhenNothingIsNew() throws IOException {
            convert();
            Map<String, String> first = state();
            Map<Path, FileTime> written = times();
            assertThat(convert()).isEqualTo(1);
            assertThat(said).contains("5 pages in the input, 0 of them new or changed");
            assertSame(first);
            assertThat(times()).isEqualTo(written);
        }

        @Test
        void passesOverAPageThatWasOnlyTouched() throws IOException {
            convert();
            Map<String, String> first = state();
            put("detail.md", Files.readAllBytes(SAMPLES.resolve("detail.md")));
            convert();
            assertThat(said).contains("1 of them new or changed");
            assertSame(first);
        }

        @Test
        void changesOnlyTheFilesOfAChangedPage() throws IOException {
            convert();
            Map<String, String> before = state();
            change("detail.md", "安静的教室", "喧闹的教室");
            convert();
            assertThat(OutputState.changed(before, state()))
                    .containsExactlyInAnyOrder(
                            "records.jsonl",
                            "csv/articles.csv",
                            "csv/dspace.csv",
                            "oai_dc/" + DETAIL + ".xml",
                            "qdc/" + DETAIL + ".xml",
                            "jats/" + DETAIL + ".xml");
            assertSame(fresh());
        }

        @Test
        void addsANewPage() throws IOException {
            convert();
            put("a/gb18030.txt", Files.readAllBytes(SAMPLES.resolve("gb18030.txt")));
            convert();
            assertThat(said).contains("6 pages in the input, 1 of them new or changed");
            assertSame(fresh());
        }

        @Test
        void takesBackThatAPageWasRejected() throws IOException {
            convert();
            put("notice.txt", Files.readAllBytes(SAMPLES.resolve("gb18030.txt")));
            convert();
            assertThat(output.resolve("rejected")).isEmptyDirectory();
            assertSame(fresh());
        }

        @Test
        void removesTheArticleOfAPageThatIsNoArticleAnyMore() throws IOException {
            convert();
            put("detail.md", Files.readAllBytes(SAMPLES.resolve("login.txt")));
            convert();
            assertThat(output.resolve("oai_dc/" + DETAIL + ".xml")).doesNotExist();
            assertThat(output.resolve("rejected/detail.md")).exists();
            assertSame(fresh());
        }

        @Test
        void keepsAPageThatVanished() throws IOException {
            convert();
            Map<String, String> before = state();
            Files.delete(pages.resolve("detail.md"));
            convert();
            assertSame(before);
        }

        @Test
        void removesAPageThatVanishedWhenToldToPrune() throws IOException {
            convert();
            Files.delete(pages.resolve("detail.md"));
            Files.delete(pages.resolve("notice.txt"));
            assertThat(convert("--prune")).isZero();
            assertThat(output.resolve("oai_dc/" + DETAIL + ".xml")).doesNotExist();
            assertSame(fresh());
        }

        @Test
        void refusesToPruneWhenTheInputIsEmptyAsWhenADiskIsNotMounted() throws IOException {
            convert();
            Map<String, String> before = state();
            try (Stream<Path> all = Files.list(pages)) {
                for (Path page : all.toList()) {
                    Files.delete(page);
                }
            }
            assertThat(convert("--prune")).isEqualTo(2);
            assertSame(before);
        }

        @Test
        void doesNothingWhenToldToPruneAndNothingVanished() throws IOException {
            convert();
            Map<Path, FileTime> written = times();
            convert("--prune");
            assertThat(times()).isEqualTo(written);
        }

        @ParameterizedTest
        @ValueSource(strings = {"jats", "csv/articles.csv", "records.jsonl"})
        void writesADeletedOutputAgain(String deleted) throws IOException {
            convert();
            Map<String, String> before = state();
            OutputFolder.delete(output.resolve(deleted));
            convert();
            assertSame(before);
        }

        @Test
        void startsAnewWhenAllItKnewIsDeleted() throws IOException {
            convert();
            Map<String, String> before = state();
            OutputFolder.delete(new OutputFolder(output).store());
            OutputFolder.delete(output.resolve("oai_dc"));
            convert();
            assertSame(before);
        }

        @Test
        void writesEverythingAnewWhenAMappingChanged() throws IOException {
            Path mappings = ownMappings();
            convert("-m", mappings.toString());
            change(mappings.resolve("oai_dc.yml"), "dc:publisher", "dc:source");
            convert("-m", mappings.toString());
            assertThat(said).contains("5 of them new or changed");
            assertSame(fresh("-m", mappings.toString()));
        }

        @Test
        void writesVanishedArticlesAnewWhenAMappingChanged() throws IOException {
            Path mappings = ownMappings();
            convert("-m", mappings.toString());
            change(mappings.resolve("oai_dc.yml"), "dc:publisher", "dc:source");
            Map<String, String> fresh = fresh("-m", mappings.toString());
            for (String page : List.of("detail.md", RICHER, POORER)) {
                Files.delete(pages.resolve(page));
            }
            convert("-m", mappings.toString());
            assertSame(fresh);
        }
    }

    /**
     * A mapping whose mistake shows only in what it writes: no index, such as CSSCI, is a word of
     * DCMIType.
     */
    @Nested
    class AMappingThatMakesRecordsInvalid {

        private String mappings = "";

        @BeforeEach
        void asItsUserWroteIt() throws IOException {
            Path own = ownMappings();
            change(own.resolve("qdc.yml"), "value: Text", "from: indexedIn");
            mappings = own.toString();
        }

        @Test
        void hasTheirPagesSetAsideAndTheOthersConverted() throws IOException {
            assertThat(convert("-m", mappings)).isEqualTo(1);
            assertThat(records()).singleElement().asString().contains(DETAIL);
            assertThat(output.resolve("qdc").toFile().list()).containsExactly(DETAIL + ".xml");
            assertThat(output.resolve("rejected/full-fields.txt"))
                    .hasSameBinaryContentAs(SAMPLES.resolve("full-fields.txt"));
            assertThat(output.resolve("rejected/full-fields.txt.json"))
                    .content()
                    .contains(
                            "\"code\" : \"invalid-output\"", "Its qdc would be invalid", "dc:type");
        }

        @Test
        void hasThemWrittenWhenToldNotToValidate() throws IOException {
            assertThat(convert("-m", mappings, "--no-validate")).isEqualTo(1); // a notice is none
            assertThat(records()).hasSize(3);
            assertThat(state().keySet())
                    .contains("rejected/notice.txt")
                    .doesNotContain("rejected/full-fields.txt");
        }

        @Test
        void isJudgedAnewWhenValidationIsSwitched() throws IOException {
            Map<String, String> validated = fresh("-m", mappings);
            Map<String, String> unvalidated = fresh("-m", mappings, "--no-validate");
            convert("-m", mappings);
            convert("-m", mappings, "--no-validate");
            assertSame(unvalidated);
            convert("-m", mappings);
            assertSame(validated);
        }
    }

    @Nested
    class PagesInAnArchive {

        @BeforeEach
        void archiveTheCrawl() throws IOException {
            archive();
        }

        @Test
        void areConvertedLikeThoseOfAFolder() throws IOException {
            assertThat(convert()).isEqualTo(1);
            assertThat(records()).hasSize(3);
            assertThat(output.resolve("records.jsonl"))
                    .content()
                    .contains("\"uri\":\"crawl.zip!/detail.md\"");
            assertThat(output.resolve("rejected/crawl.zip_/notice.txt")).exists();
            assertThat(output.resolve(".bifolio/spool")).doesNotExist();
        }

        @Test
        void areReadAgainWhenTheArchiveChangedAndOtherwiseNot() throws IOException {
            convert();
            Map<String, String> first = state();
            convert();
            assertThat(said).contains("5 pages in the input, 0 of them new or changed");
            archive();
            convert();
            assertThat(said).contains("5 pages in the input, 5 of them new or changed");
            assertSame(first);
        }

        @Test
        void areSetAsideWithTheReasonWhenTheArchiveIsCutOff() throws IOException {
            Path archive = pages.resolve("crawl.zip");
            byte[] whole = Files.readAllBytes(archive);
            Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
            assertThat(convert()).isEqualTo(1);
            assertThat(output.resolve("rejected/crawl.zip.json"))
                    .content()
                    .contains("\"code\" : \"unreadable\"", "The archive is damaged");
        }

        private void archive() throws IOException {
            Map<String, byte[]> files = new TreeMap<>();
            for (String page :
                    List.of("detail.md", "full-fields.txt", "notice.txt", RICHER, POORER)) {
                files.put(page, Files.readAllBytes(SAMPLES.resolve(page)));
                Files.deleteIfExists(pages.resolve(page));
            }
            put("crawl.zip", ArchivedPages.zip(files));
        }
    }

    @Nested
    class TwoPagesOfOneArticle {

        @Test
        void becomeOneRecordThatNamesTheOther() throws IOException {
            convert();
            assertThat(record(TOLD_TWICE))
                    .contains("\"uri\":\"" + RICHER + "\"")
                    .contains("\"duplicates\":[\"" + POORER + "\"]");
            assertThat(said).contains("1 page of an article that another page tells in full");
        }

        @Test
        void mayComeInDifferentRuns() throws IOException {
            byte[] later = Files.readAllBytes(pages.resolve(RICHER));
            Files.delete(pages.resolve(RICHER));
            convert();
            assertThat(record(TOLD_TWICE)).doesNotContain("duplicates");
            put(RICHER, later);
            convert();
            assertSame(fresh());
        }

        @Test
        void leaveThePlaceToEachOther() throws IOException {
            convert();
            Files.delete(pages.resolve(RICHER));
            convert("--prune");
            assertThat(record(TOLD_TWICE))
                    .contains("\"uri\":\"" + POORER + "\"")
                    .doesNotContain("duplicates");
            assertSame(fresh());
        }

        @Test
        void loseTheirFilesOnlyTogether() throws IOException {
            convert();
            Files.delete(pages.resolve(RICHER));
            Files.delete(pages.resolve(POORER));
            convert("--prune");
            assertThat(output.resolve("jats/" + TOLD_TWICE + ".xml")).doesNotExist();
            assertSame(fresh());
        }
    }

    @Nested
    class WrongUse {

        @Test
        void ofAnInputThatDoesNotExist() {
            assertRefused(run(pages.toString(), folder.resolve("crawled").toString()));
            assertThat(said).contains("crawled does not exist");
        }

        @Test
        void ofAPatternThatMatchesNothing() {
            assertRefused(run(pages + "/*.pdf"));
            assertRefused(run(pages + "/[a.txt"));
            assertRefused(run(folder + "/crawled/*.txt"));
            assertThat(said).contains("crawled/*.txt matches no file");
        }

        @Test
        void ofAFormatThatDoesNotExist() throws IOException {
            assertRefused(convert("--format", "oai_dc,marc"));
            assertThat(said).contains("there is no output 'marc'");
        }

        @Test
        void ofAMappingWithAMistake() throws IOException {
            Path mappings = ownMappings();
            change(mappings.resolve("oai_dc.yml"), "dc:publisher", "dc:publishr");
            assertRefused(convert("-m", mappings.toString()));
            assertThat(said).contains("oai_dc.yml:", "dc:publishr");
        }

        @Test
        void ofAMappingsFolderThatDoesNotExist() throws IOException {
            assertRefused(convert("-m", folder.resolve("nowhere").toString()));
            assertThat(said).contains("nowhere");
        }

        @Test
        void ofAnOutputThatIsAFile() throws IOException {
            Files.writeString(output, "mine");
            assertThat(convert()).isEqualTo(2);
            assertThat(said).contains("is not a folder", "Nothing was written.");
            assertThat(output).hasContent("mine");
        }

        @Test
        void ofAnOutputThatCannotBeMade() throws IOException {
            Files.writeString(output, "mine");
            assertThat(Commands.run("convert", "-o", output + "/below", pages.toString()))
                    .isEqualTo(2);
            assertThat(output).hasContent("mine");
        }

        private void assertRefused(int status) {
            assertThat(status).isEqualTo(2);
            assertThat(said).contains("Nothing was written.");
            assertThat(output).doesNotExist();
        }
    }

    @Test
    void aSecondRunAtTheSameTimeIsSentAway() throws IOException {
        OutputFolder folderOfBoth = new OutputFolder(output);
        try (OutputLock first = OutputLock.tryLock(folderOfBoth).orElseThrow()) {
            assertThat(convert()).isEqualTo(3);
            assertThat(said).contains("Another run is writing to " + output);
        }
        assertThat(state()).isEmpty();
        assertThat(convert()).isEqualTo(1);
    }

    private int convert(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(pages.toString());
        return run(arguments.toArray(String[]::new));
    }

    /** Runs {@code convert -o output …} and keeps what it said. */
    private int run(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return Commands.run(
                    Stream.concat(
                                    Stream.of("convert", "-o", output.toString()),
                                    Stream.of(arguments))
                            .toArray(String[]::new));
        } finally {
            System.setErr(before);
            said = err.toString(StandardCharsets.UTF_8);
        }
    }

    private void assertSame(Map<String, String> expected) throws IOException {
        assertThat(OutputState.changed(expected, state())).isEmpty();
    }

    private Map<String, String> state() throws IOException {
        return OutputState.of(output);
    }

    /** What a first run over the same pages leaves. */
    private Map<String, String> fresh(String... options) throws IOException {
        Path kept = output;
        output = Files.createTempDirectory(folder, "fresh");
        try {
            convert(options);
            return state();
        } finally {
            output = kept;
        }
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (String path : state().keySet()) {
            times.put(output.resolve(path), Files.getLastModifiedTime(output.resolve(path)));
        }
        return times;
    }

    private List<String> records() throws IOException {
        return Files.readAllLines(output.resolve("records.jsonl"));
    }

    private String record(String id) throws IOException {
        return records().stream()
                .filter(line -> line.startsWith("{\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    private void put(String page, byte[] bytes) throws IOException {
        Path file = pages.resolve(page);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void change(String page, String before, String after) throws IOException {
        change(pages.resolve(page), before, after);
    }

    private static void change(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private Path ownMappings() throws IOException {
        Path own = Files.createDirectory(folder.resolve("mappings"));
        try (Stream<Path> files = Files.list(Path.of("mappings"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
        }
        return own;
    }
}
