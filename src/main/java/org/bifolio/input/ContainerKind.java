package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that hold pages. A name only says what to try, so that millions of pages need
 * not be opened to be listed; what the file holds then has to agree.
 */
enum ContainerKind {
    ZIP(".zip") {
        @Override
        Container open(Path file, String name, Spool spool) throws IOException {
            return ZipContainer.of(file);
        }
    },
    TAR(".tar") {
        @Override
        Container open(Path file, String name, Spool spool) throws IOException {
            return TarContainer.of(file);
        }
    },
    TAR_GZ(".tar.gz", ".tgz") {
        @Override
        Container open(Path file, String name, Spool spool) throws IOException {
            return TarContainer.of(spool.unzipped(file));
        }
    },
    GZ(".gz") {
        @Override
        Container open(Path file, String name, Spool spool) {
            return new GzipContainer(file, name.substring(0, name.length() - ".gz".length()));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> endings;

    ContainerKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** By the end of a file's name; of {@code .tar.gz} and {@code .gz} the longer counts. */
    static Optional<ContainerKind> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ContainerKind kind : values()) {
            for (String ending : kind.endings) {
                if (lower.length() > ending.length() && lower.endsWith(ending)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Opens a file of this kind.
     *
     * @param name its name, without folders
     * @param spool where a compressed stream is laid out to be read at any place
     */
    abstract Container open(Path file, String name, Spool spool) throws IOException;
}
