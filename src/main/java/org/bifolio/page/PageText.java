package org.bifolio.page;

import org.bifolio.article.Layout;

/**
 * A page as text.
 *
 * @param text with {@code \n} line ends and without a byte order mark
 * @param charset the IANA name of the charset it was read with
 */
public record PageText(String text, Layout layout, String charset) {}
