package org.bifolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bifolio.input.ListedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    private static final PageEntry ARTICLE =
            new PageEntry(
                    "文件夹/𠮷 \"a\".txt",
                    "/in\\put",
                    "7002",
                    "12-34",
                    "ab12",
                    "7002",
                    2300,
                    null,
                    List.of(900, 0, 70_000),
                    Map.of("warning/no-english-title", 1),
                    Map.of("glued-words/9", 12, "blanks/0", 1));

    private static final PageEntry REJECTED =
            new PageEntry(
                    "login.txt",
                    "/input",
                    null,
                    "1-2",
                    "cd34",
                    null,
                    0,
                    new Rejection("login", "The page asks for a login."),
                    List.of(88),
                    Map.of(),
                    Map.of());

    @TempDir private Path folder;

    @Test
    void entriesComeBackAsTheyWere() throws IOException {
        assertThat(readBack(new PageEntryForm(), List.of(ARTICLE, REJECTED, ARTICLE)))
                .containsExactly(ARTICLE, REJECTED, ARTICLE);
    }

    @Test
    void workComesBackAsItWas() throws IOException {
        ListedPage page = new ListedPage("a/b.txt", "/input", "5-6");
        WorkItem changed = new WorkItem(page, "ef56");
        WorkItem fresh = new WorkItem(page, null);
        assertThat(readBack(new WorkItemForm(), List.of(changed, fresh)))
                .containsExactly(changed, fresh);
    }

    @Test
    void aValueIsALine() throws IOException {
        readBack(new PageEntryForm(), List.of(ARTICLE, REJECTED));
        assertThat(Files.readAllLines(file()))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "{\"uri\":\"login.txt\",\"root\":\"/input\",\"stamp\":\"1-2\","
                                + "\"sha256\":\"cd34\",\"richness\":0,\"rejection\":{\"code\":\"login\","
                                + "\"message\":\"The page asks for a login.\"},\"sizes\":[88],"
                                + "\"findings\":{},\"repairs\":{}}");
    }

    /** Catalogues of other versions may stand in an output folder. */
    @Test
    void keysMayStandInAnyOrderBesideUnknownOnes() throws IOException {
        Files.writeString(
                file(),
                "{\"x\":{\"y\":[1]},\"stamp\":\"1\",\"root\":\"/r\",\"z\":2,\"uri\":\"u\"}\n");
        assertThat(values(new ListedPageForm())).containsExactly(new ListedPage("u", "/r", "1"));
    }

    @Test
    void nothingIsAnEmptyFile() throws IOException {
        assertThat(readBack(new PageEntryForm(), List.of())).isEmpty();
        assertThat(file()).isEmptyFile();
    }

    private <T> List<T> readBack(LineForm<T> form, List<T> values) throws IOException {
        try (Lines.Sink<T> sink = Lines.write(file(), form)) {
            for (T value : values) {
                sink.add(value);
            }
        }
        return values(form);
    }

    private <T> List<T> values(LineForm<T> form) throws IOException {
        List<T> values = new ArrayList<>();
        try (Lines.Source<T> source = Lines.read(file(), form)) {
            for (T value = source.next(); value != null; value = source.next()) {
                values.add(value);
            }
        }
        return values;
    }

    private Path file() {
        return folder.resolve("list");
    }
}
