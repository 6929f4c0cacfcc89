package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files that hold many pages. */
enum ContainerKind {
    ZIP(".zip") {
        @Override
        Container open(Path file) throws IOException {
            return ZipContainer.of(file);
        }
    },
    TAR(".tar") {
        @Override
        Container open(Path file) throws IOException {
            return TarContainer.of(file);
        }
    },
    WARC(".warc") {
        @Override
        Container open(Path file) throws IOException {
            return WarcContainer.of(file);
        }
    },
    JSON_LINES(".jsonl", ".ndjson") {
        @Override
        Container open(Path file) throws IOException {
            return JsonLinesContainer.of(file);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> endings;

    ContainerKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** By the end of a file's name. */
    static @Nullable ContainerKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ContainerKind kind : values()) {
            for (String ending : kind.endings) {
                if (lower.length() > ending.length() && lower.endsWith(ending)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** The ending that names this kind. */
    String ending() {
        return endings.get(0);
    }

    abstract Container open(Path file) throws IOException;
}
