package org.bifolio.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bifolio.validate.export.ExportFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of DSpace's Simple Archive Format: whether {@code contents} and the files agree. */
class ItemFolderTest {

    @TempDir private Path folder;
    private Path item;

    @BeforeEach
    void item() throws IOException {
        item = Files.createDirectories(folder.resolve("saf/item_1"));
        Files.writeString(
                item.resolve("dublin_core.xml"),
                "<dublin_core><dcvalue element='title'>Fish</dcvalue></dublin_core>");
        Files.writeString(item.resolve("paper.pdf"), "%PDF-1.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    paper.pdf                                                  | ''
                    paper.pdf;                                                 | ''
                    paper.pdf~bundle:ORIGINAL~primary:true                     | ''
                    paper.pdf~permissions:-r 'Staff'~description:The paper     | ''
                    paper.pdf;-r -s 1 -f scan.tif~bundle:ORIGINAL              | ''
                    paper.pdf~bundle:PREPRINT                                  | contents:1 contents-bundle
                    paper.pdf~bundel:TEXT                                      | contents:1 contents-option
                    paper.pdf~permissions:r Staff                              | contents:1 contents-option
                    paper.pdf~primary:yes                                      | contents:1 contents-option
                    paper.pdf;paper.pdf                                        | contents:2 contents-twice
                    paper.pdf;;Paper.doc                                       | contents:3 contents-missing
                    paper.pdf bundle:TEXT                                      | contents:1 contents-missing, paper.pdf:0 not-in-contents
                    paper.pdf;../item_1/paper.pdf                              | contents:2 contents-outside
                    paper.pdf;/etc/hostname                                    | contents:2 contents-outside
                    paper.pdf;..\\dublin_core.xml                              | contents:2 contents-outside
                    paper.pdf;C:\\paper.pdf                                    | contents:2 contents-outside
                    """)
    void contents(String lines, String findings) throws IOException {
        Files.writeString(
                item.resolve("contents"), lines.replace('~', '\t').replace(';', '\n') + "\n");
        assertThat(found(folder.resolve("saf"))).isEqualTo(findings);
        assertThat(found(Zips.of(folder.resolve("saf"), folder.resolve("saf.zip"))))
                .as("the same in an archive")
                .isEqualTo(findings);
    }

    @Test
    void anItemHasDublinCore() throws IOException {
        Files.writeString(item.resolve("contents"), "paper.pdf\n");
        Files.delete(item.resolve("dublin_core.xml"));
        assertThat(found(item)).isEqualTo("contents:0 no-dublin-core");
    }

    /** Metadata alone needs none. */
    @Test
    void aFileNeedsContents() throws IOException {
        assertThat(found(item)).isEqualTo("paper.pdf:0 no-contents");
        assertThat(found(Zips.of(item, folder.resolve("item.zip"))))
                .isEqualTo("paper.pdf:0 no-contents");
        Files.delete(item.resolve("paper.pdf"));
        assertThat(found(item)).isEmpty();
    }

    @Test
    void onlyWhatContentsDoesNotNameIsChecked() throws IOException {
        Files.writeString(item.resolve("contents"), "named.xml\npaper.pdf\n");
        Files.writeString(item.resolve("handle"), "1/2");
        for (String file : new String[] {"named.xml", "other.xml", "metadata_local.xml"}) {
            Files.writeString(item.resolve(file), "<dublin_core>");
        }
        assertThat(found(item))
                .isEqualTo(
                        "metadata_local.xml:1 cut-off, other.xml:0 not-in-contents,"
                                + " other.xml:1 cut-off");
    }

    private static String found(Path path) throws IOException {
        return CheckedPaths.check(path).stream()
                .map(ItemFolderTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(ExportFinding finding) {
        String name = finding.file().substring(finding.file().lastIndexOf('/') + 1);
        return name + ":" + finding.line() + " " + finding.code();
    }
}
