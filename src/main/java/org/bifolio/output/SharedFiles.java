package org.bifolio.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bifolio.write.ArticleFormat;
import org.jspecify.annotations.Nullable;

/** Writes articles of one format into the files that they share, one file after the other. */
final class SharedFiles implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final NextFiles files;
    private final ArticleFormat format;
    private final Layout layout;
    private final MessageDigest digest = Hash.sha256();
    private final List<Manifest.SharedFileEntry> done = new ArrayList<>();
    private @Nullable SharedFile open;
    private String name = "";
    private int records;
    private long bytes;

    SharedFiles(NextFiles files, ArticleFormat format, Layout layout) throws IOException {
        this.files = files;
        this.format = format;
        this.layout = layout;
        if (!layout.isNumbered(format)) { // is there even when it holds nothing
            open = next();
        }
    }

    void add(String id, byte[] rendition) throws IOException {
        if (open == null || isFull(rendition.length)) {
            close();
            open = next();
        }
        open.add(id, rendition);
        records++;
        bytes += rendition.length;
    }

    /** What was written, once all is closed. */
    Manifest manifest() {
        return new Manifest(done);
    }

    private boolean isFull(int more) {
        return layout.isNumbered(format)
                && (records == Math.min(layout.records(), format.mostInAFile())
                        || bytes + more > layout.bytes());
    }

    private SharedFile next() throws IOException {
        records = 0;
        bytes = 0;
        name = layout.file(format, done.size() + 1);
        DigestOutputStream digested =
                new DigestOutputStream(Files.newOutputStream(files.place(Path.of(name))), digest);
        digested.on(layout.bundled()); // else nobody asks
        OutputStream out = digested;
        if (layout.isGzipped(format)) {
            out = new GZIPOutputStream(out, BUFFER);
        }
        return SharedFile.begin(format, layout.compressed(), new BufferedOutputStream(out, BUFFER));
    }

    /** Ends the file that is open. */
    @Override
    public void close() throws IOException {
        if (open == null) {
            return;
        }
        open.close();
        open = null;
        done.add(
                new Manifest.SharedFileEntry(
                        name,
                        records,
                        Files.size(files.place(Path.of(name))),
                        HexFormat.of().formatHex(digest.digest())));
    }
}
