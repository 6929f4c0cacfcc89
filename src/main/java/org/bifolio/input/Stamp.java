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

    private static final String SIZE_ENDS = "@";

    private Stamp() {}

    static String of(Path path) throws IOException {
        Map<String, Object> attributes =
                UNIX
                        ? Files.readAttributes(path, "unix:size,ctime")
                        : Files.readAttributes(path, "size,lastModifiedTime");
        return attributes.get("size")
                + SIZE_ENDS
                + attributes.get(UNIX ? "ctime" : "lastModifiedTime");
    }

    /** Whether a file of so many bytes can have this stamp. */
    static boolean isOf(String stamp, long size) {
        return stamp.startsWith(size + SIZE_ENDS);
    }

    private static final boolean UNIX =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");
}
