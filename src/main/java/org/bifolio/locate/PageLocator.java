package org.bifolio.locate;

import org.bifolio.page.PageText;
import org.jspecify.annotations.Nullable;

/** Finds the fields of an article page, or tells why the page is none. */
public final class PageLocator {

    /**
     * Any text is answered, none throws.
     *
     * @param uri where the page came from; only a file name's {@code id=} is taken from it
     * @param url where a crawler fetched it, if that is told; the page's own words go before it
     */
    public Located locate(String uri, @Nullable String url, PageText page) {
        ArticleAddress fetched = url == null ? ArticleAddress.UNKNOWN : ArticleAddress.ofOwn(url);
        ArticleAddress outside = fetched.or(ArticleAddress.ofFile(uri));
        return switch (page.layout()) {
            case TEXT -> TextPage.locate(outside, page.text());
            case MARKDOWN -> MarkdownPage.locate(outside, page.text());
            case HTML -> DetailPage.locate(outside, page.text());
        };
    }
}
