package org.bifolio.page;

import org.jspecify.annotations.Nullable;

/**
 * A page as it came.
 *
 * @param uri see {@link org.bifolio.article.Source#uri()}
 * @param bytes the page's bytes; not copied, so not to be changed
 * @param url where a crawler fetched it, if its archive tells
 * @param charset as the server declared it, if its archive tells
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the bytes never matters
public record RawPage(String uri, byte[] bytes, @Nullable String url, @Nullable String charset) {

    /** A page of which nothing is told but itself. */
    public RawPage(String uri, byte[] bytes) {
        this(uri, bytes, null, null);
    }
}
