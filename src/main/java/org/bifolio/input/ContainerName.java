package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says of its content: {@code crawl.tar.gz} is a tar, compressed; {@code
 * 7101034688.html.gz} one compressed page. A name only says what to try, so that millions of pages
 * need not be opened to be listed; what the file holds then has to agree.
 *
 * @param kind null for one page, which is then compressed
 * @param compression null where there is none
 * @param inside the name without the compression's ending
 */
record ContainerName(
        @Nullable ContainerKind kind, @Nullable Compression compression, String inside) {

    /** Empty for a page as it is. */
    static Optional<ContainerName> of(String uri) {
        String name = spelledOut(uri.substring(uri.lastIndexOf('/') + 1));
        Compression compression = Compression.of(name);
        String inside =
                compression == null
                        ? name
                        : name.substring(0, name.length() - compression.ending().length());
        ContainerKind kind = ContainerKind.of(inside);
        return kind == null && compression == null
                ? Optional.empty()
                : Optional.of(new ContainerName(kind, compression, inside));
    }

    private static String spelledOut(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (lower.endsWith(".tgz")) {
            return stem + ".tar.gz";
        }
        return lower.endsWith(".tzst") ? stem + ".tar.zst" : name;
    }

    /**
     * Opens a file of this name.
     *
     * @param spool where a compressed stream is laid out to be read at any place
     */
    Container open(Path file, Spool spool) throws IOException {
        if (compression == null) {
            return Objects.requireNonNull(kind).open(file);
        }
        return kind == null
                ? new CompressedPage(file, compression, inside)
                : kind.open(spool.unpacked(file, compression));
    }
}
