package org.bifolio.write;

import org.bifolio.article.Article;

/** Stub. */
public final class RecordReader {

    private final java.util.Map<Integer, Article> none = java.util.Map.of();

    public Article read(byte[] line) {
        return java.util.Objects.requireNonNull(none.get(line.length));
    }
}
