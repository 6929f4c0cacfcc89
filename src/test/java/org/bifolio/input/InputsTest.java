package org.bifolio.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages an INPUT names, in which order, under which uri. */
class InputsTest {

    @TempDir Path folder;

    @BeforeEach
    void someFolders() throws IOException {
        write(
                "crawl/b.txt",
                "crawl/a/z.html",
                "crawl/a-b/y.md",
                "crawl/.hidden",
                "crawl/.git/config",
                "other/b.txt");
    }

    @Test
    void aFolderIsWalkedInSortedOrder() throws IOException {
        assertThat(uris("crawl")).containsExactly("a/z.html", "a-b/y.md", "b.txt");
    }

    @Test
    void aFileCountsFromItsFolder() throws IOException {
        assertThat(uris("crawl/a/z.html", "crawl/b.txt")).containsExactly("b.txt", "z.html");
    }

    @Test
    void aGlobCountsFromItsFixedPart() throws IOException {
        assertThat(uris("crawl/*/*.html")).containsExactly("a/z.html");
        assertThat(uris("crawl/**.{md,html}")).containsExactly("a/z.html", "a-b/y.md");
    }

    @Test
    void twoInputsMayHoldTheSameName() throws IOException {
        assertThat(uris("crawl", "other"))
                .containsExactly("a/z.html", "a-b/y.md", "b.txt", "b.txt");
    }

    @Test
    void aPageNamedTwiceStandsOnce() throws IOException {
        assertThat(uris("crawl", "crawl", "crawl/b.txt"))
                .containsExactly("a/z.html", "a-b/y.md", "b.txt");
    }

    @Test
    void standardInputIsKeptAsAFile() throws IOException {
        InputStream page = new ByteArrayInputStream("a page".getBytes(StandardCharsets.UTF_8));
        Iterator<ListedPage> pages = inputs("-").walk(page, folder.resolve("spool"));
        assertThat(pages.next().path()).hasContent("a page");
    }

    @Test
    void theOutputFolderIsNeverRead() throws IOException {
        write("crawl/output/records.jsonl");
        Inputs inputs =
                new Inputs(
                        List.of(folder.resolve("crawl").toString()),
                        folder.resolve("crawl/output"));
        assertThat(uris(inputs)).containsExactly("a/z.html", "a-b/y.md", "b.txt");
    }

    @Test
    void aLinkThatLeavesTheFolderIsListedAndNotRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("crawl/out.txt"), folder.resolve("other/b.txt"));
        Files.createSymbolicLink(folder.resolve("crawl/other"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("crawl/loop"), folder.resolve("crawl"));
        Files.createSymbolicLink(folder.resolve("crawl/nowhere"), folder.resolve("none"));
        assertThat(uris("crawl"))
                .containsExactly("a/z.html", "a-b/y.md", "b.txt", "other", "out.txt");
        try (PageReader reader = new PageReader(folder.resolve("spool"))) {
            for (String link : List.of("other", "out.txt")) {
                ListedPage page = ListedPage.linkOut(link, folder.resolve("crawl").toString());
                assertThatThrownBy(() -> reader.read(page)).hasMessageContaining("not followed");
                assertThatThrownBy(() -> reader.open(page)).hasMessageContaining("not followed");
            }
        }
    }

    @Test
    void aMissingInputIsNamed() {
        assertThatThrownBy(() -> inputs("crawl", "crawled").check())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("crawled does not exist");
    }

    @Test
    void aStampChangesWithTheFile() throws IOException {
        String before =
                inputs("crawl/b.txt").walk(InputStream.nullInputStream(), folder).next().stamp();
        Files.writeString(folder.resolve("crawl/b.txt"), "something else");
        assertThat(inputs("crawl/b.txt").walk(InputStream.nullInputStream(), folder).next().stamp())
                .isNotEqualTo(before);
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
    }

    private Inputs inputs(String... arguments) {
        List<String> paths =
                Arrays.stream(arguments)
                        .map(
                                argument ->
                                        argument.equals("-")
                                                ? argument
                                                : folder.resolve(argument).toString())
                        .toList();
        return new Inputs(paths, folder.resolve("output"));
    }

    private List<String> uris(String... arguments) throws IOException {
        return uris(inputs(arguments));
    }

    private List<String> uris(Inputs inputs) throws IOException {
        List<String> uris = new ArrayList<>();
        inputs.walk(InputStream.nullInputStream(), folder.resolve("spool"))
                .forEachRemaining(page -> uris.add(page.uri()));
        return uris;
    }
}
