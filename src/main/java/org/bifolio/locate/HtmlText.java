package org.bifolio.locate;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** An HTML page without the template's classes, whose labels are text; or no article at all. */
final class HtmlText {

    private HtmlText() {}

    static PageLines lines(Document page) {
        return HtmlLines.of(page.body());
    }

    static Located locate(Document page, String text, ArticleAddress address) {
        PageLines lines = lines(page);
        Optional<Located> list = HtmlList.of(page);
        if (list.isPresent()) {
            return list.get();
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
