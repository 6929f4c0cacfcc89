package org.bifolio.locate;

import org.bifolio.page.PageText;

/** Finds the fields of an article page, or tells why the page is none. */
public final class PageLocator {

    /**
     * Any text is answered, none throws.
     *
     * @param uri where the page came from; only a file name's {@code id=} is taken from it
     */
    public Located locate(String uri, PageText page) {
        return switch (page.layout()) {
            case TEXT -> TextPage.locate(uri, page.text());
            case MARKDOWN -> MarkdownPage.locate(uri, page.text());
            case HTML -> DetailPage.locate(uri, page.text());
        };
    }
}
