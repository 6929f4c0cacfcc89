package org.bifolio.locate;

import java.util.Set;
import org.bifolio.locate.Located.NotAnArticle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An HTML page as lines, one a block, as a browser would show it. */
final class HtmlText {

    /** Their text is never the article's. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "select",
                    "option",
                    "textarea",
                    "head");

    private HtmlText() {}

    static PageLines lines(Document page) {
        Lines lines = new Lines();
        page.body().traverse(lines);
        return PageLines.ofText(lines.text.toString());
    }

    /** A page without the template's classes, whose labels are text; or no article at all. */
    static Located locate(Document page, String text, ArticleAddress address) {
        PageLines lines = lines(page);
        if (page.select("dl dt a[articleid]").size() > 1) {
            return new NotAnArticle("search-list", "The page lists several articles.");
        }
        boolean nothing = lines.plain().stream().allMatch(String::isEmpty);
        if (nothing && page.selectFirst("script") != null) {
            return NotArticleClues.ofScript(text);
        }
        return TextPage.locate(lines, text, address);
    }

    /**
     * Block elements and {@code br} end a line; the older template's {@code span.en} is set off.
     */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
                text.append(words.text());
            } else if (node instanceof Element element) {
                breakLine(element);
                text.append(element.hasClass("en") ? " " : "");
                unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakLine(element);
                unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            }
        }

        private void breakLine(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                text.append('\n');
            }
        }
    }
}
