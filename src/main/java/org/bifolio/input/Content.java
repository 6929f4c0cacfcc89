package org.bifolio.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of a container, open.
 *
 * @param url where a crawler fetched it, if the container tells
 * @param charset as the server declared it, or as the container is written in
 */
record Content(InputStream bytes, @Nullable String url, @Nullable String charset)
        implements Closeable {

    static Content of(InputStream bytes) {
        return new Content(bytes, null, null);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
