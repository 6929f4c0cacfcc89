package org.bifolio.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One compressed page: {@code 7101034688.html.gz} holds {@code 7101034688.html}. */
record GzipContainer(Path file, String inside) implements Container {

    @Override
    public List<String> names() {
        return List.of(inside);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return unzipped(file);
    }

    static InputStream unzipped(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new GZIPInputStream(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public void close() {
        // each reading opens the file for itself
    }
}
