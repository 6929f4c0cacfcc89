package org.bifolio.article;

import org.jspecify.annotations.Nullable;

/**
 * The page an article was read from.
 *
 * @param uri the page's path below the input it came from, with {@code /}; inside an archive {@code
 *     a.zip!/b.txt}
 * @param url the page's address, only where the page tells it
 * @param sha256 of the page's bytes, 64 hex digits
 * @param charset the IANA name of the charset that was used to read it
 */
public record Source(
        String uri, @Nullable String url, String sha256, Layout layout, String charset) {}
