package org.bifolio.input;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** How a file may be compressed as a whole. */
enum Compression {
    GZIP(".gz") {
        @Override
        InputStream unpacked(InputStream packed) throws IOException {
            return new GZIPInputStream(packed);
        }
    },
    ZSTD(".zst") {
        @Override
        InputStream unpacked(InputStream packed) {
            return new ZstdInputStream(packed);
        }
    };

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** By the end of a file's name. */
    static @Nullable Compression of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Compression each : values()) {
            if (lower.length() > each.ending.length() && lower.endsWith(each.ending)) {
                return each;
            }
        }
        return null;
    }

    abstract InputStream unpacked(InputStream packed) throws IOException;

    InputStream open(Path file) throws IOException {
        InputStream packed = new BufferedInputStream(Files.newInputStream(file));
        try {
            return unpacked(packed);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }
}
