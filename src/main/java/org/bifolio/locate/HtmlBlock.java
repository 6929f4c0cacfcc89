package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A block of the detail page: a label, the Chinese side as links or spans, the English side in
 * {@code em}.
 */
final class HtmlBlock {

    private final Element zh;
    private final Elements em;

    HtmlBlock(Element block) {
        Element copy = block.clone();
        copy.select("script, style, .label").remove();
        copy.select("a").stream()
                .filter(link -> ExpandedAbstract.isMarker(Blanks.strip(link.text())))
                .forEach(Element::remove);
        em = copy.select("em");
        em.remove();
        zh = copy;
    }

    Element zh() {
        return zh;
    }

    /** The whole Chinese side. */
    String chinese() {
        return Blanks.collapse(zh.text());
    }

    /** Links, else the innermost spans. */
    List<String> items() {
        Elements links = zh.select("a");
        return LinkedHtml.of(zh, links.isEmpty() ? leaves(zh) : links).items();
    }

    /** The whole English side, the items of a list by {@code ;}. */
    String english() {
        StringBuilder all = new StringBuilder();
        for (String item : englishItems()) {
            boolean goesOn =
                    all.isEmpty() || item.startsWith("(") || all.charAt(all.length() - 1) == ';';
            all.append(goesOn ? "" : ";").append(item);
        }
        return all.toString();
    }

    /** One item a span or link of the {@code em}; a single one where it has neither. */
    List<String> englishItems() {
        List<String> items = new ArrayList<>();
        for (Element each : em) {
            Elements links = each.select("a");
            Elements parts = links.isEmpty() ? leaves(each) : links;
            items.addAll(
                    parts.isEmpty() ? List.of(each.text()) : LinkedHtml.of(each, parts).items());
        }
        items.removeIf(String::isBlank);
        return items;
    }

    /** The Chinese texts that are shown: short and full abstract. */
    List<String> chineseTexts() {
        return zh.childrenSize() == 0 ? List.of(zh.text()) : zh.children().eachText();
    }

    List<String> englishTexts() {
        return em.eachText();
    }

    private static Elements leaves(Element piece) {
        return piece.select("span:not(:has(span))");
    }
}
