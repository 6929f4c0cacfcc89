package org.bifolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final String DC =
            "<oai_dc:dc xmlns:oai_dc='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>%s</oai_dc:dc>";

    @TempDir private Path folder;

    @BeforeEach
    void exports() throws IOException {
        Files.writeString(folder.resolve("good.xml"), DC.formatted("<dc:date>2019</dc:date>"));
        Files.writeString(
                folder.resolve("list.xml"), DC.formatted("<dc:subject>a; b</dc:subject>"));
        Files.writeString(folder.resolve("wrong.xml"), DC.formatted("<dc:date>May</dc:date>"));
    }

    @Test
    void goodFilesEndWithZero() {
        assertThat(validate("" + folder.resolve("good.xml"))).isZero();
    }

    @Test
    void errorsEndWithOne() {
        assertThat(validate("" + folder)).isEqualTo(1);
    }

    @Test
    void warningsEndWithOneOnlyWhereAskedFor() {
        String file = "" + folder.resolve("list.xml");
        assertThat(validate(file)).isZero();
        assertThat(validate("--fail-on", "warning", file)).isEqualTo(1);
    }

    @Test
    void filesInAZipAreChecked() throws IOException {
        Path zip = folder.resolve("exports.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("wrong.xml"));
            out.write(Files.readAllBytes(folder.resolve("wrong.xml")));
        }
        assertThat(validate("" + zip)).isEqualTo(1);
    }

    @Test
    void aPathThatIsNotThereIsWrongUse() {
        assertThat(validate("" + folder.resolve("nowhere"))).isEqualTo(2);
    }

    @Test
    void theReportHoldsAllFindings() throws IOException {
        Path report = folder.resolve("report.json");
        validate(
                "--max",
                "0",
                "--profile",
                "" + empty(),
                "--report",
                "" + report,
                folder + "/*.xml");
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(report));
        assertThat(json.get("files").asInt()).isEqualTo(3);
        assertThat(json.get("findings").findValuesAsString("file"))
                .containsExactly("list.xml", "wrong.xml");
        assertThat(json.get("findings").findValuesAsString("code"))
                .containsExactly("whole-list", "date-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "nowhere/report.html"})
    void aReportThatCannotBeWrittenIsWrongUse(String report) {
        assertThat(validate("--report", "" + folder.resolve(report), "" + folder)).isEqualTo(2);
    }

    @Test
    void aReportAmongTheExportsIsNotChecked() {
        String report = "" + folder.resolve("report.html");
        String good = "" + folder.resolve("good.xml");
        assertThat(validate("--report", report, good)).isZero();
        assertThat(validate("--report", report, good, folder + "/*.html")).isZero();
    }

    @Test
    void aProfileThatIsNotThereIsWrongUse() {
        assertThat(validate("--profile", "oai_cd", "" + folder)).isEqualTo(2);
    }

    @Test
    void aRegistryReplacesTheFieldsOfAnInstallation() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "id,collection,dc.title\n+,1/2,a\n");
        Path registry = Files.writeString(folder.resolve("registry"), "dc.name\n");
        assertThat(validate("" + csv)).isZero();
        assertThat(validate("--registry", "" + registry, "" + csv)).isEqualTo(1);
    }

    @Test
    void aMistakeInARegistryIsWrongUse() throws IOException {
        Path registry = Files.writeString(folder.resolve("registry"), "title\n");
        assertThat(validate("--registry", "" + registry, "" + folder)).isEqualTo(2);
    }

    @Test
    void aChosenProfileIsHeldAgainst() {
        String file = "" + folder.resolve("good.xml");
        assertThat(validate("--profile", "openaire-literature", file)).isEqualTo(1);
    }

    /** A profile that demands nothing. */
    private Path empty() throws IOException {
        String profile = "for: oai_dc\nfields:\n- field: dc:title\n";
        return Files.writeString(folder.resolve("empty.yml"), profile);
    }

    private static int validate(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Commands.run(all);
    }
}
