package org.bifolio.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bifolio.input.ArchivedPages;
import org.bifolio.validate.export.ExportFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Folders and archives that want to harm: each is a finding, and the other files are checked all
 * the same.
 */
class HostileFoldersTest {

    private static final String OAI_DC =
            "<o:dc xmlns:o='http://www.openarchives.org/OAI/2.0/oai_dc/'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'>";

    /** A file with one finding, by which it is seen that it was checked. */
    private static final byte[] OTHER = (OAI_DC + "<dc:date>May</dc:date></o:dc>").getBytes(UTF_8);

    private static final String OTHERS_FINDING = "other.xml date-form";

    @TempDir private Path outer;
    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(outer.resolve("exports"));
        Files.write(folder.resolve("other.xml"), OTHER);
    }

    @Test
    void linksOutOfTheFolder() throws IOException {
        Path secret = Files.write(outer.resolve("secret.xml"), OTHER);
        Path secrets = Files.createDirectory(outer.resolve("secrets"));
        Files.write(secrets.resolve("a.xml"), OTHER);
        Files.createSymbolicLink(folder.resolve("link.xml"), secret);
        Files.createSymbolicLink(folder.resolve("links"), secrets);
        Files.createSymbolicLink(folder.resolve("contents"), secret);
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "link.xml outside-link",
                        "links outside-link",
                        "contents outside-link",
                        OTHERS_FINDING);
    }

    @Test
    void linksInsideTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("same.xml"), Path.of("other.xml"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(found()).containsExactly(OTHERS_FINDING, "same.xml date-form");
    }

    @ParameterizedTest
    @CsvSource({
        "../../up.xml,     a.zip!/up.xml",
        "in/../../up.xml,  a.zip!/in/up.xml",
        "/etc/up.xml,      a.zip!/etc/up.xml",
        "..\\up.xml,       a.zip!/up.xml",
        "C:\\up.xml,       a.zip!/C:/up.xml",
    })
    void namesThatLeadOutOfAnArchive(String name, String shown) throws IOException {
        put("a.zip", ArchivedPages.zip(files(name, "good\\b.xml")));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        shown + " outside-name",
                        shown + " date-form",
                        "a.zip!/good/b.xml date-form",
                        OTHERS_FINDING);
    }

    @Test
    void aNameThatNoDiskHolds() throws IOException {
        put("a.zip", ArchivedPages.zip(files("a\0b.xml")));
        assertThat(found()).containsExactly("a.zip!/a\uFFFDb.xml date-form", OTHERS_FINDING);
    }

    @Test
    void aBomb() throws IOException {
        Map<String, byte[]> files = files("b.xml");
        files.put("bomb.xml", new byte[64 << 20]);
        put("a.zip", ArchivedPages.zip(files));
        put("b.tar.gz", ArchivedPages.gzip(ArchivedPages.tar(files)));
        assertThat(found())
                .containsExactly(
                        "a.zip!/b.xml date-form",
                        "a.zip!/bomb.xml not-opened",
                        "b.tar.gz not-opened",
                        OTHERS_FINDING);
    }

    @Test
    void archivesInArchives() throws IOException {
        byte[] archive = ArchivedPages.zip(files("a.xml"));
        for (int i = 0; i < 50; i++) {
            Map<String, byte[]> files = files("b.xml");
            files.put("in.zip", archive);
            archive = ArchivedPages.zip(files);
        }
        put("a.zip", archive);
        assertThat(found())
                .containsExactly(
                        "a.zip!/b.xml date-form",
                        "a.zip!/in.zip!/b.xml date-form",
                        "a.zip!/in.zip!/in.zip!/b.xml date-form",
                        "a.zip!/in.zip!/in.zip!/in.zip not-opened",
                        OTHERS_FINDING);
    }

    @Test
    void anArchiveThatIsCutOff() throws IOException {
        byte[] archive = ArchivedPages.zip(files("b.xml", "c.xml"));
        put("a.zip", Arrays.copyOf(archive, archive.length - 40));
        assertThat(found()).containsExactly("a.zip not-opened", OTHERS_FINDING);
    }

    @Test
    void depthAndLength() throws IOException {
        put("deep.xml", (OAI_DC + "<dc:title>".repeat(200_000)).getBytes(UTF_8));
        put("long.xml", (OAI_DC + "<dc:title a='" + "x".repeat(30 << 20) + "'/>").getBytes(UTF_8));
        assertThat(found())
                .contains("deep.xml beyond-bounds", "long.xml beyond-bounds", OTHERS_FINDING);
    }

    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, OTHER);
        }
        return files;
    }

    private void put(String name, byte[] file) throws IOException {
        Files.write(folder.resolve(name), file);
    }

    private List<String> found() throws IOException {
        return CheckedPaths.check(folder).stream()
                .map(HostileFoldersTest::told)
                .distinct()
                .toList();
    }

    private static String told(ExportFinding finding) {
        return finding.file() + " " + finding.code();
    }
}
