package org.bifolio.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bifolio.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What crawlers leave: WARC files, pages in JSON lines, and archives that come by a pipe. */
class CrawlsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz", "crawl.warc.zst"})
    void theTextResponsesOfAWarcAreItsPages(String name) throws IOException {
        byte[] warc =
                join(
                        warc(
                                "warcinfo",
                                "",
                                "software: invented\r\n".getBytes(StandardCharsets.UTF_8)),
                        response("http://x/1", "text/html; charset=gb2312", "茶".getBytes(GB18030)),
                        response("http://x/2", "image/png", new byte[] {1, 2, 3}),
                        response(
                                "http://x/3",
                                "text/html",
                                ArchivedPages.gzip("叶".getBytes(StandardCharsets.UTF_8))));
        put(name, ArchivedPages.compressed(name, warc));
        List<RawPage> pages = pages(folder.resolve(name).toString(), new byte[0]);
        assertThat(pages)
                .extracting(RawPage::uri)
                .containsExactly(name + "!/000002", name + "!/000004");
        assertThat(pages).extracting(RawPage::url).containsExactly("http://x/1", "http://x/3");
        assertThat(pages.get(0).charset()).isEqualTo("gb2312");
        assertThat(new String(pages.get(0).bytes(), GB18030)).isEqualTo("茶");
        assertThat(text(pages.get(1))).isEqualTo("叶");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    a.warc,     40, break: The archive breaks off here
                    a.warc,    300, 000002: The archive is damaged: expected 997 more bytes
                    a.warc.gz, 900, 000002: The archive is damaged: expected 370 more bytes
                    """)
    void aWarcThatBreaksOffIsReadUpToThereAndSaysSo(String name, int bytesOfTheSecond, String said)
            throws IOException {
        byte[] first = response("http://x/1", "text/html", "one".getBytes(StandardCharsets.UTF_8));
        byte[] second = response("http://x/2", "text/html", noise(1000));
        byte[] warc = join(first, second);
        byte[] whole = ArchivedPages.compressed(name, warc);
        int kept = first.length + bytesOfTheSecond + (whole.length - warc.length);
        put(name, Arrays.copyOf(whole, kept));
        List<String> read = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Path spool = folder.resolve("spool");
        try (PageReader reader = new PageReader(spool)) {
            Iterator<ListedPage> walk =
                    new Inputs(List.of("" + folder.resolve(name)), folder.resolve("output"))
                            .walk(new ByteArrayInputStream(new byte[0]), spool);
            while (walk.hasNext()) {
                ListedPage page = walk.next();
                try {
                    read.add(text(reader.read(page)));
                } catch (BrokenContainerException e) {
                    told.add(page.uri() + ": " + e.reason());
                }
            }
        }
        assertThat(read).containsExactly("one");
        assertThat(told).singleElement(STRING).startsWith(name + "!/" + said);
    }

    /** Bytes that do not shrink. */
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void eachLineOfJsonIsAPage() throws IOException {
        put(
                "crawl.jsonl",
                """
                {"url": "http://x/1", "html": "<h1>茶</h1>", "fetched": "2024-01-01"}

                {"url": "http://x/2", "text": "叶\\n"}
                {"markdown": "# 花"}
                """
                        .getBytes(StandardCharsets.UTF_8));
        List<RawPage> pages = pages(folder.resolve("crawl.jsonl").toString(), new byte[0]);
        assertThat(pages)
                .extracting(RawPage::uri)
                .containsExactly(
                        "crawl.jsonl!/000001", "crawl.jsonl!/000003", "crawl.jsonl!/000004");
        assertThat(pages)
                .extracting(RawPage::url)
                .containsExactly("http://x/1", "http://x/2", null);
        assertThat(pages).extracting(CrawlsTest::text).containsExactly("<h1>茶</h1>", "叶\n", "# 花");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"html": "a"      | no JSON
                    {"htm": "a"}      | none of the keys
                    """)
    void aBrokenLineSaysWhy(String line, String why) throws IOException {
        String file = "{\"text\": \"a\"}\n" + line + "\n";
        put("a.jsonl", file.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> pages(folder.resolve("a.jsonl").toString(), new byte[0]))
                .isInstanceOf(BrokenContainerException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {".zip", ".tar", ".tar.gz", ".tar.zst", ""})
    void standardInputMayBeAnArchive(String kind) throws IOException {
        byte[] page = "a page".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = Map.of("a.txt", page);
        byte[] plain =
                switch (kind) {
                    case "" -> page;
                    case ".zip" -> ArchivedPages.zip(files);
                    default -> ArchivedPages.tar(files);
                };
        List<RawPage> pages = pages("-", ArchivedPages.compressed(kind, plain));
        String inside = kind.isEmpty() ? "" : "!/a.txt";
        assertThat(pages)
                .extracting(RawPage::uri)
                .containsExactly("standard-input" + kind + inside);
        assertThat(text(pages.get(0))).isEqualTo("a page");
    }

    @Test
    void aPageInsideAnArchiveHasAName() throws IOException {
        put("a.zip", ArchivedPages.zip(Map.of("c/b.txt", "b".getBytes(StandardCharsets.UTF_8))));
        String name = folder.resolve("a.zip") + "!/c/b.txt";
        assertThat(ListedPage.isInside(name)).isTrue();
        try (PageReader reader = new PageReader(folder.resolve("spool"))) {
            assertThat(text(reader.read(ListedPage.inside(name)))).isEqualTo("b");
        }
    }

    private static String text(RawPage page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] response(String url, String type, byte[] body) throws IOException {
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, body.length);
        return warc("response", url, join(head.getBytes(StandardCharsets.UTF_8), body));
    }

    private static byte[] warc(String type, String url, byte[] block) throws IOException {
        String mime =
                type.equals("response")
                        ? "application/http;msgtype=response"
                        : "application/warc-fields";
        String head =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\n%sWARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(
                                type,
                                new UUID(1, block.length),
                                url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n",
                                mime,
                                block.length);
        byte[] end = "\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        return join(head.getBytes(StandardCharsets.UTF_8), block, end);
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private List<RawPage> pages(String input, byte[] standardInput) throws IOException {
        Path spool = folder.resolve("spool");
        Iterator<ListedPage> walk =
                new Inputs(List.of(input), folder.resolve("output"))
                        .walk(new ByteArrayInputStream(standardInput), spool);
        List<RawPage> pages = new ArrayList<>();
        try (PageReader reader = new PageReader(spool)) {
            while (walk.hasNext()) {
                pages.add(reader.read(walk.next()));
            }
        }
        return pages;
    }
}
