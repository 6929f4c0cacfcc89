package org.bifolio.validate.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of a repository, from the files of its cataloguer. */
class RegistryFilesTest {

    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <dspace-dc-types>
            <dc-schema><name>local</name><namespace>http://example.org/local</namespace></dc-schema>
            <dc-type>
              <schema>local</schema><element>shelf</element><qualifier>upper</qualifier>
              <scope_note>Where it stands.</scope_note>
            </dc-type>
            <dc-type><schema>local</schema><element>shelf</element><qualifier/></dc-type>
            <dc-type><schema>local</schema><element>box</element></dc-type>
            </dspace-dc-types>
            """;

    @TempDir private Path folder;
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void aListIsTheWholeRegistry() throws IOException {
        FieldRegistry registry =
                read("\uFEFF# ours\r\ndc.title\r\n\r\nlocal.shelf.upper  # the upper one\r\n");
        assertThat(mistakes).isEmpty();
        assertThat(registry.holds("dc.title")).isTrue();
        assertThat(registry.holds("local.shelf.upper")).isTrue();
        assertThat(registry.holds("dc.date.issued")).isFalse();
        assertThat(registry.knowsSchema("other.field")).isTrue();
    }

    @Test
    void dspacesOwnFilesAreRead() throws IOException {
        FieldRegistry registry = read(XML);
        assertThat(mistakes).isEmpty();
        assertThat(List.of("local.shelf.upper", "local.shelf", "local.box"))
                .allMatch(registry::holds);
        assertThat(registry.holds("dc.title")).isFalse();
    }

    @Test
    void severalFilesAreOneRegistry() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "dc.title\n");
        Path xml = Files.writeString(folder.resolve("local.xml"), XML);
        FieldRegistry registry = new RegistryFiles(mistakes).read(List.of(list, xml));
        assertThat(mistakes).isEmpty();
        assertThat(List.of("dc.title", "local.box")).allMatch(registry::holds);
    }

    @Test
    void withoutAFileItIsThatOfAnInstallation() {
        FieldRegistry registry = new RegistryFiles(mistakes).read(List.of());
        assertThat(registry.holds("dc.title.alternative")).isTrue();
        assertThat(registry.knowsSchema("local.shelf")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dc.title;title                        | :2: 'title' is no field
                    dc.title;dc.title[zh]                 | :2: 'dc.title[zh]' is no field
                    a.b.c.d                               | :1: 'a.b.c.d' is no field
                    # nothing                             | :1: the file names no field
                    <x/>                                  | :1: the file names no field
                    <x>;<dc-type><schema>dc</schema></dc-type></x> | :2: 'dc.' is no field
                    <x>;<dc-type>                         | :2: the XML cannot be read
                    """)
    void mistakesAreToldWithTheirLine(String lines, String mistake) throws IOException {
        read(lines.replace(';', '\n'));
        assertThat(mistakes).singleElement().asString().contains("fields" + mistake);
    }

    @Test
    void aFileThatIsNotThereIsAMistake() {
        new RegistryFiles(mistakes).read(List.of(folder.resolve("none")));
        assertThat(mistakes).singleElement().asString().endsWith("the file cannot be read");
    }

    private FieldRegistry read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("fields"), text);
        return new RegistryFiles(mistakes).read(List.of(file));
    }
}
