package org.bifolio.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with a page in JSON on each line, as crawlers write it: {@code {"url": "https://…",
 * "html": "…"}}, or {@code "text"} or {@code "markdown"}. A page is named by its line: {@code
 * crawl.jsonl!/000012}.
 */
final class JsonLinesContainer implements Container {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CONTENT = List.of("html", "markdown", "text");

    /** Room for the largest page with its line ends and quotes escaped. */
    private static final int LONGEST_LINE = 48 << 20;

    private record Line(long offset, long size) {}

    private final Path file;
    private final Map<String, Line> lines;

    private JsonLinesContainer(Path file, Map<String, Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Lines of other objects, such as Bifolio's own records, are no pages. */
    static JsonLinesContainer of(Path file) throws IOException {
        JsonLinesContainer container = new JsonLinesContainer(file, lines(file));
        String first = container.lines.keySet().stream().min(String::compareTo).orElse("");
        boolean pages = !first.isEmpty() && content(container.page(first)) != null;
        return pages ? container : new JsonLinesContainer(file, Map.of());
    }

    private static Map<String, Line> lines(Path file) throws IOException {
        Map<String, Line> lines = new HashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long start = 0;
            boolean object = false;
            int number = 1;
            long at = 0;
            for (int b = in.read(); ; b = in.read(), at++) {
                if (b < 0 || b == '\n') {
                    if (object) {
                        lines.put("%06d".formatted(number), new Line(start, at - start));
                        checkCount(lines.size());
                    }
                    if (b < 0) {
                        return lines;
                    }
                    start = at + 1;
                    object = false;
                    number++;
                }
                object |= b == '{';
            }
        }
    }

    private static void checkCount(int count) throws BrokenContainerException {
        if (count > MOST_ENTRIES) {
            throw new BrokenContainerException(
                    "The file has more than the %d lines that are read.".formatted(MOST_ENTRIES));
        }
    }

    @Override
    public Collection<String> names() {
        return lines.keySet();
    }

    @Override
    public Content open(String name) throws IOException {
        JsonNode page = page(name);
        String content = content(page);
        if (content == null) {
            throw new BrokenContainerException(
                    "The line has none of the keys html, markdown and text.");
        }
        return new Content(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                page.path("url").asString(null),
                "UTF-8");
    }

    private JsonNode page(String name) throws IOException {
        Line line = lines.get(name);
        if (line == null) {
            throw new BrokenContainerException("The file does not hold line " + name + ".");
        }
        if (line.size() > LONGEST_LINE) {
            throw new BrokenContainerException(
                    "The line has more than the %d bytes that are read.".formatted(LONGEST_LINE));
        }
        try (FileChannel channel = FileChannel.open(file).position(line.offset())) {
            InputStream bytes = Channels.newInputStream(channel);
            return JSON.readTree(bytes.readNBytes((int) line.size()));
        } catch (JacksonException e) {
            throw new BrokenContainerException("The line is no JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable String content(JsonNode page) {
        for (String key : CONTENT) {
            if (page.path(key).isString()) {
                return page.path(key).stringValue();
            }
        }
        return null;
    }

    @Override
    public void close() {
        // each line opens the file for itself
    }
}
