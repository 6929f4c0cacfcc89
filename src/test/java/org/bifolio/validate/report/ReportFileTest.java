package org.bifolio.validate.report;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bifolio.validate.export.ExportFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dgolden.update=true} writes the expected reports anew, for the diff to be reviewed. */
class ReportFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/validation-reports");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"report.json", "report.csv", "report.html", "nothing.html"})
    void isTheExpectedOne(String name) throws IOException {
        List<ExportFinding> findings =
                name.startsWith("nothing") ? List.of() : Findings.ofEverySort();
        Path written = write(name, findings);
        Path expected = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.copy(written, expected, REPLACE_EXISTING);
        }
        assertThat(written).hasSameTextualContentAs(expected);
    }

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                Files.readString(
                                        Path.of("src/docs/validation-report.schema.json")));
        String report = Files.readString(write("report.json", Findings.ofEverySort()));
        assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report.replace("error", "bad"), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void thePageHoldsNoWordOfAnExportAsMarkup() throws IOException {
        String page = Files.readString(write("report.html", Findings.ofEverySort()));
        assertThat(page).doesNotContain("=1+1</script>", "<b>", "<Anna>", "\u001b", "\u202E");
    }

    @Test
    void thePageAsksNothingOfANetwork() throws IOException {
        String page = Files.readString(write("report.html", Findings.ofEverySort()));
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("http:", "https:", " src=", " style=", " onclick=");
    }

    @Test
    void aLongListIsCutInThePageAndSaysSo() throws IOException {
        ExportFinding one = Findings.ofEverySort().get(0);
        List<ExportFinding> many = Stream.generate(() -> one).limit(2_345).toList();
        assertThat(Files.readString(write("many.html", many)))
                .contains("2,345 findings in 1 file, the first 2,000 here");
        assertThat(write("many.csv", many)).content().hasLineCount(2_346);
    }

    @Test
    void nothingIsLeftOfAReportThatWasNotFinished() throws IOException {
        new ReportFile(folder.resolve("report.csv"), ReportFormat.CSV).close();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.txt", "json", "report.json.gz"})
    void otherNamesAskForNoFormat(String name) {
        assertThat(ReportFormat.of(Path.of(name))).isEmpty();
    }

    private Path write(String name, List<ExportFinding> findings) throws IOException {
        Path place = folder.resolve(name);
        Tally tally = new Tally();
        try (ReportFile report = new ReportFile(place, ReportFormat.of(place).orElseThrow())) {
            for (List<ExportFinding> ofOneFile : Findings.byFile(findings)) {
                tally.add(ofOneFile);
                report.add(ofOneFile);
            }
            report.finish(tally);
        }
        return place;
    }
}
