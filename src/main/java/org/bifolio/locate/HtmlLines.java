package org.bifolio.locate;

import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page without the template's classes as lines of Markdown, one a block, as a browser would
 * show it: the title as a heading, each name and keyword a link, the English side in italics. So
 * the older layouts, whose labels are text, are read like any other labelled text.
 *
 * <p>Before: {@code <p class="author">作　　者：<a>林洁清</a><span class="en">Lin Jieqing;</span></p>};
 * after: {@code 作　　者：[林洁清]() _Lin Jieqing;_}.
 */
final class HtmlLines implements NodeVisitor {

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

    private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "br");

    /** So much of a text tells its script. */
    private static final int ENOUGH = 1000;

    /** No page marks so many; a hostile one must not cost its square. */
    private static final int MOST_MARKED = 200;

    private static final String MARKUP = "\\*_";

    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private int items;
    private @Nullable Element english;
    private int marked;

    private HtmlLines() {}

    static PageLines of(Element body) {
        HtmlLines lines = new HtmlLines();
        body.traverse(lines);
        return MarkdownPage.lines(lines.text.toString());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            append(words.text());
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
        }
    }

    private void open(Element element) {
        breakLine(element);
        if (unseen > 0) {
            return;
        }
        if (isItem(element) && items++ == 0) {
            text.append('[');
        } else if (english == null && isEnglish(element)) {
            english = element;
            text.append(" _");
        } else if (element.normalName().equals("h1")) {
            text.append("# ");
        }
    }

    private void close(Element element) {
        if (unseen == 0) {
            if (isItem(element) && --items == 0) {
                text.append("](#)");
            } else if (element.equals(english)) {
                english = null;
                text.append("_ ");
            }
        }
        breakLine(element);
    }

    private void breakLine(Element element) {
        if (element.isBlock() || CELLS.contains(element.normalName())) {
            text.append('\n');
        }
    }

    /** A link, or one of the spans that the newest layout sets a list in. */
    private static boolean isItem(Element element) {
        Element parent = element.parent();
        boolean listed =
                element.normalName().equals("span")
                        && parent != null
                        && parent.hasClass("info-line");
        return (listed || element.normalName().equals("a")) && element.hasText();
    }

    /** The older templates mark the English side by a class, others by {@code em}. */
    private boolean isEnglish(Element element) {
        boolean mark = element.hasClass("en") || element.normalName().equals("em");
        return mark
                && !element.isBlock()
                && marked++ < MOST_MARKED
                && Script.isEnglish(beginning(element));
    }

    /** Elements may lie in one another; their whole text each time would cost its square. */
    private static String beginning(Element element) {
        StringBuilder text = new StringBuilder();
        Iterator<TextNode> words = element.nodeStream(TextNode.class).iterator();
        while (words.hasNext() && text.length() < ENOUGH) {
            String next = words.next().getWholeText();
            text.append(next, 0, Math.min(next.length(), ENOUGH));
        }
        return text.toString();
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean link = c == ']' && words.startsWith("(", i + 1);
            text.append(link || MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
    }
}
