package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What tells without reading that a file is still the one that was read before: its size and, where
 * the file system has it, the time of its last change of any kind, which no program can set back;
 * else the time of its last modification.
 */
final class Stamp {

    private Stamp() {}

    static String of(Path path) throws IOException {
        Map<String, Object> attributes =
                UNIX
                        ? Files.readAttributes(path, "unix:size,ctime")
                        : Files.readAttributes(path, "size,lastModifiedTime");
        return attributes.get("size") + "@" + attributes.get(UNIX ? "ctime" : "lastModifiedTime");
    }

    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");
}
