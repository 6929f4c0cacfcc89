package org.bifolio.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a stream without a name holds, by its first bytes. */
final class MagicNumber {

    private static final int HEAD = 512;

    /** Where a tar says {@code ustar} (POSIX, pax). */
    private static final int USTAR = 257;

    private MagicNumber() {}

    /** The ending that a file of this content would have: {@code .tar.gz}; empty for a page. */
    static String ending(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = head(in);
        }
        @Nullable Compression compression = compression(head);
        if (compression == null) {
            return ending(head);
        }
        try (InputStream in = compression.open(file)) {
            return ending(head(in)) + compression.ending();
        }
    }

    private static @Nullable Compression compression(String head) {
        if (head.startsWith("\u001f\u008b")) {
            return Compression.GZIP;
        }
        return head.startsWith("(\u00b5/\u00fd") ? Compression.ZSTD : null;
    }

    private static String ending(String head) {
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ContainerKind.ZIP.ending();
        }
        if (head.startsWith("WARC/")) {
            return ContainerKind.WARC.ending();
        }
        if (head.startsWith("ustar", USTAR)) {
            return ContainerKind.TAR.ending();
        }
        return head.stripLeading().startsWith("{\"") ? ContainerKind.JSON_LINES.ending() : "";
    }

    /** One character each byte. */
    private static String head(InputStream in) throws IOException {
        return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
}
