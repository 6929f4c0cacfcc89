package org.bifolio.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One compressed page: {@code 7101034688.html.gz} holds {@code 7101034688.html}. */
record CompressedPage(Path file, Compression compression, String inside) implements Container {

    @Override
    public List<String> names() {
        return List.of(inside);
    }

    @Override
    public Content open(String name) throws IOException {
        return Content.of(compression.open(file));
    }

    @Override
    public void close() {
        // each reading opens the file for itself
    }
}
