package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.locate.LinkedText.Link;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A piece of HTML as text, some elements of which are its items. */
final class LinkedHtml implements NodeFilter {

    private final List<Element> items;
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();

    private LinkedHtml(List<Element> items) {
        this.items = items;
    }

    static LinkedText of(Element piece, List<Element> items) {
        LinkedHtml html = new LinkedHtml(items);
        piece.filter(html);
        return new LinkedText(html.text.toString(), html.links);
    }

    /** The clean name of an item: its {@code title}, else its text. */
    static String label(Element item) {
        String shown = item.text();
        return new Link(shown, item.attr("title"), 0, shown.length()).label();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element && isItem(element)) {
            int start = text.length();
            text.append(element.text());
            links.add(new Link(element.text(), element.attr("title"), start, text.length()));
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    /** Items come in the order of the page, so only the next one is looked for. */
    private boolean isItem(Element element) {
        return links.size() < items.size() && items.get(links.size()).equals(element);
    }
}
