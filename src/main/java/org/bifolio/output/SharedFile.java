package org.bifolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.bifolio.write.ArticleFormat;

/** A file that articles share, while it is filled. */
interface SharedFile extends Closeable {

    /**
     * Puts an article behind the others.
     *
     * @param rendition its bytes as its format rendered them
     */
    void add(String id, byte[] rendition) throws IOException;

    /**
     * Begins one; closing it ends the file and closes the stream.
     *
     * @param compressed whether an archive compresses what it holds
     */
    static SharedFile begin(ArticleFormat format, boolean compressed, OutputStream out)
            throws IOException {
        return switch (format.sharing()) {
            case LINES -> new LinesFile(out, format.heading());
            case COLLECTION -> new CollectionFile(out);
            case ARCHIVE -> new ArchiveFile(out, format, compressed);
        };
    }
}
