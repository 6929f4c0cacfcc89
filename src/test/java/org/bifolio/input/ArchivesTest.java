package org.bifolio.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages archives hold, under which uri, and what is read of them. */
class ArchivesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.zip,     a.zip!/b.txt       a.zip!/c/d.html",
        "a.ZIP,     a.ZIP!/b.txt       a.ZIP!/c/d.html",
        "a.tar,     a.tar!/b.txt       a.tar!/c/d.html",
        "a.tar.gz,  a.tar.gz!/b.txt    a.tar.gz!/c/d.html",
        "a.tgz,     a.tgz!/b.txt       a.tgz!/c/d.html",
        "a.tar.zst, a.tar.zst!/b.txt   a.tar.zst!/c/d.html",
        "a.zip.zst, a.zip.zst!/b.txt   a.zip.zst!/c/d.html",
    })
    void everyKindListsItsPages(String name, String uris) throws IOException {
        Map<String, byte[]> pages = files("c/d.html", "b.txt", ".hidden", "__MACOSX/b.txt");
        boolean zip = name.toLowerCase(Locale.ROOT).contains("zip");
        byte[] plain = zip ? ArchivedPages.zip(pages) : ArchivedPages.tar(pages);
        put(name, ArchivedPages.compressed(name, plain));
        assertThat(contents("crawl").keySet()).containsExactly(uris.split(" +"));
        assertThat(contents("crawl").values()).containsExactly("b.txt", "c/d.html");
        assertThat(contents("crawl/" + name).keySet()).containsExactly(uris.split(" +"));
    }

    @Test
    void aCompressedPageIsOnePage() throws IOException {
        byte[] page = "a page".getBytes(StandardCharsets.UTF_8);
        put("id=1234.html.gz", ArchivedPages.gzip(page));
        put("id=5678.html.zst", ArchivedPages.zstd(page));
        assertThat(contents("crawl"))
                .containsOnly(
                        Map.entry("id=1234.html.gz!/id=1234.html", "a page"),
                        Map.entry("id=5678.html.zst!/id=5678.html", "a page"));
    }

    /** As an export is, which {@code validate} reads; a page may not be so large. */
    @Test
    void aLargeFileIsReadAsAStream() throws IOException {
        String line = "a line that is told again and again, number %07d\n";
        StringBuilder large = new StringBuilder();
        for (int i = 0; large.length() <= 17 << 20; i++) {
            large.append(line.formatted(i));
        }
        byte[] bytes = large.toString().getBytes(StandardCharsets.UTF_8);
        put("a.xml.gz", ArchivedPages.gzip(bytes));
        Path archive = folder.resolve("crawl/a.xml.gz");
        ListedPage page = ListedPage.inside(archive + "!/a.xml");
        try (PageReader reader = new PageReader(folder.resolve("spool"));
                InputStream in = reader.open(page)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
            assertThatThrownBy(() -> reader.read(page)).hasMessageContaining("more than");
        }
    }

    @Test
    void archivesMayLieInArchives() throws IOException {
        Map<String, byte[]> outer = files("z.txt", "a.txt");
        outer.put("in.tar.gz", ArchivedPages.gzip(ArchivedPages.tar(files("x.txt", "y.txt"))));
        put("day/a.zip", ArchivedPages.zip(outer));
        assertThat(contents("crawl").keySet())
                .containsExactly(
                        "day/a.zip!/a.txt",
                        "day/a.zip!/in.tar.gz!/x.txt",
                        "day/a.zip!/in.tar.gz!/y.txt",
                        "day/a.zip!/z.txt");
        assertThat(contents("crawl").values()).containsExactly("a.txt", "x.txt", "y.txt", "z.txt");
    }

    @Test
    void nothingLeavesTheArchive() throws IOException {
        put("a.zip", ArchivedPages.zip(files("../../up.txt", "/etc/root.txt", "c\\d.txt")));
        assertThat(contents("crawl").keySet())
                .containsExactly("a.zip!/c/d.txt", "a.zip!/etc/root.txt", "a.zip!/up.txt");
    }

    @Test
    void chineseNamesAreReadInTheCharsetTheyHave() throws IOException {
        put("a.zip", ArchivedPages.zip(files("网页/一.txt"), Charset.forName("GB18030")));
        put("b.zip", ArchivedPages.zip(files("网页/一.txt")));
        assertThat(contents("crawl").keySet())
                .containsExactly("a.zip!/网页/一.txt", "b.zip!/网页/一.txt");
    }

    @Test
    void pagesOfArchivesStandInTheOrderOfAWalk() throws IOException {
        put("a.zip", ArchivedPages.zip(files("x.txt")));
        put("a.zip b.txt", "beside".getBytes(StandardCharsets.UTF_8));
        put("a.zip.txt", "beside".getBytes(StandardCharsets.UTF_8));
        List<PageKey> keys = listed("crawl").stream().map(ListedPage::key).toList();
        assertThat(keys).isSorted().hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "zip,    no zip at all",
        "tar,    no tar at all, though as long as one block of it would not be",
        "tar.gz, no gzip",
        "tar.zst, no zstd at all",
        "warc,   no warc",
        "jsonl,  '{\"id\": \"a record\"}'",
    })
    void aDamagedArchiveIsAPageThatSaysWhy(String ending, String content) throws IOException {
        put("a." + ending, content.getBytes(StandardCharsets.UTF_8));
        ListedPage page = listed("crawl").get(0);
        assertThat(page.uri()).isEqualTo("a." + ending);
        assertThatThrownBy(() -> read(page))
                .isInstanceOf(BrokenContainerException.class)
                .hasMessageMatching("The archive (is damaged|holds no page).*");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[64 << 20];
        put("a.tar.gz", ArchivedPages.gzip(ArchivedPages.tar(Map.of("a.txt", zeros))));
        ListedPage bomb = listed("crawl").get(0);
        assertThatThrownBy(() -> read(bomb)).hasMessageContaining("more than 200 times its size");
        put("a.tar.gz", ArchivedPages.gzip(new byte[0]));
        put("b.zip", ArchivedPages.zip(Map.of("a.txt", zeros)));
        ListedPage large = listed("crawl").get(1);
        assertThatThrownBy(() -> read(large)).hasMessageContaining("more than the 16777216 bytes");
    }

    @Test
    void archivesAreReadThreeDeep() throws IOException {
        byte[] archive = ArchivedPages.zip(files("x.txt"));
        for (int i = 0; i < 3; i++) {
            archive = ArchivedPages.zip(Map.of("in.zip", archive));
        }
        put("a.zip", archive);
        ListedPage page = listed("crawl").get(0);
        assertThat(page.uri()).isEqualTo("a.zip!/in.zip!/in.zip!/in.zip");
        assertThatThrownBy(() -> read(page)).hasMessageContaining("deeper than 3");
    }

    @Test
    void anArchivesStampIsThatOfItsPages() throws IOException {
        put("a.zip", ArchivedPages.zip(files("x.txt")));
        String before = listed("crawl").get(0).stamp();
        put("a.zip", ArchivedPages.zip(files("x.txt", "y.txt")));
        assertThat(listed("crawl").get(0).stamp()).isNotEqualTo(before);
    }

    @Test
    void aListNamesInputs() throws IOException {
        put("one page.txt", "1".getBytes(StandardCharsets.UTF_8));
        put("b/two.txt", "2".getBytes(StandardCharsets.UTF_8));
        Path list = folder.resolve("list.txt");
        Files.writeString(
                list,
                "# today\n%s\n\n%s\n"
                        .formatted(
                                folder.resolve("crawl/one page.txt"), folder.resolve("crawl/b")));
        Inputs inputs = new Inputs(List.of("@" + list), folder.resolve("output"));
        assertThat(listed(inputs))
                .extracting(ListedPage::uri)
                .containsExactly("one page.txt", "two.txt");
        assertThatThrownBy(() -> new Inputs(List.of("@none.txt"), folder).check())
                .hasMessageContaining("input @none.txt: there is no such list");
    }

    /** Each file holds its own name. */
    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("crawl").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<ListedPage> listed(String input) throws IOException {
        return listed(
                new Inputs(List.of(folder.resolve(input).toString()), folder.resolve("output")));
    }

    private List<ListedPage> listed(Inputs inputs) throws IOException {
        List<ListedPage> pages = new ArrayList<>();
        Iterator<ListedPage> walk =
                inputs.walk(InputStream.nullInputStream(), folder.resolve("spool"));
        walk.forEachRemaining(pages::add);
        return pages;
    }

    private Map<String, String> contents(String input) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (PageReader reader = new PageReader(folder.resolve("spool"))) {
            for (ListedPage page : listed(input)) {
                contents.put(
                        page.uri(), new String(reader.read(page).bytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private byte[] read(ListedPage page) throws IOException {
        try (PageReader reader = new PageReader(folder.resolve("spool"))) {
            return reader.read(page).bytes();
        }
    }
}
