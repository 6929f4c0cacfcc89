package org.bifolio.page;

/**
 * A page as it came.
 *
 * @param uri see {@link org.bifolio.article.Source#uri()}
 * @param bytes the page's bytes; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the bytes never matters
public record RawPage(String uri, byte[] bytes) {}
