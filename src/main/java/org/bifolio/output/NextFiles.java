package org.bifolio.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes files of the next state below {@code next/files}, where they wait for the change-over.
 * Safe for several threads.
 */
final class NextFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Why a page was set aside, as {@code rejected/<name>.json} tells it. */
    private record Reason(String page, String sha256, String code, String message) {}

    private final Path files;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    NextFiles(OutputFolder output) {
        this.files = output.next().resolve("files");
    }

    /** Writes one article of one format. */
    void write(List<String> names, byte[] rendition) throws IOException {
        ArticleFiles.each(names, rendition, (name, bytes) -> write(Path.of(name), bytes));
    }

    private void write(Path relative, byte[] bytes) throws IOException {
        Files.write(place(relative), bytes);
    }

    void rejected(PageEntry entry, Rejection why, byte[] page) throws IOException {
        Path name = rejectedName(entry);
        write(name, page);
        Reason reason = new Reason(entry.uri(), entry.sha256(), why.code(), why.message());
        write(
                name.resolveSibling(name.getFileName() + ".json"),
                (JSON.writeValueAsString(reason) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Path rejectedName(PageEntry entry) {
        return Path.of(PartWriter.REJECTED).resolve(SafeName.relative(entry.uri()));
    }

    Path place(Path relative) throws IOException {
        Path file = files.resolve(relative);
        Path folder = file.getParent();
        if (folder != null && folders.add(folder)) {
            Files.createDirectories(folder);
        }
        return file;
    }
}
