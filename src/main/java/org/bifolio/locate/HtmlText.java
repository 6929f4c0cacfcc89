package org.bifolio.locate;

import org.bifolio.locate.Located.NotAnArticle;
import org.jsoup.nodes.Document;

/** An HTML page without the template's classes, whose labels are text; or no article at all. */
final class HtmlText {

    private HtmlText() {}

    static PageLines lines(Document page) {
        return HtmlLines.of(page.body());
    }

    static Located locate(Document page, String text, ArticleAddress address) {
        PageLines lines = lines(page);
        if (page.select("dl dt a[articleid]").size() > 1) {
            return new NotAnArticle("search-list", "The page lists several articles.");
        }
        if (lines.plain().stream().allMatch(String::isEmpty)) {
            return withoutText(page, text, lines);
        }
        return MarkdownPage.locate(lines, text, address, MetaTags.of(page));
    }

    private static Located withoutText(Document page, String text, PageLines lines) {
        if (page.selectFirst("input[type=password]") != null) {
            return NotArticleClues.login();
        }
        return page.selectFirst("script") == null
                ? NotArticleClues.of(text, lines)
                : NotArticleClues.ofScript(text);
    }
}
