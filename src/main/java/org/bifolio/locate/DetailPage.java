package org.bifolio.locate;

import java.util.regex.Pattern;
import org.bifolio.article.Counts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a detail page in HTML, by the classes of the platform's template. A template
 * without them (the older ones print their labels as text) is reduced to lines and read like the
 * text rendering.
 */
final class DetailPage {

    /** A tab or heading has its words and its number, perhaps an icon. */
    private static final int MOST_PARTS = 3;

    /** Mirror hosts end an entity with a full-width semicolon: {@code &quot；}. */
    private static final Pattern FULL_WIDTH_ENTITY = Pattern.compile("&(#?[0-9A-Za-z]{1,8})；");

    private DetailPage() {}

    static Located locate(ArticleAddress outside, String text) {
        Document page = Jsoup.parse(FULL_WIDTH_ENTITY.matcher(text).replaceAll("&$1;"));
        ArticleAddress address = HtmlAddress.of(page).or(outside);
        @Nullable Element heading = page.selectFirst(".article-title h1");
        boolean template =
                heading != null
                        && page.selectFirst("div.abstract,div.author,div.journal,div.subject")
                                != null;
        if (heading == null || !template) {
            return HtmlText.locate(page, text, address);
        }
        HtmlTitle title = HtmlTitle.of(heading);
        FieldSet fields = new FieldSet();
        fields.add(title.field());
        HtmlBlocks.of(page).forEach(fields::add);
        for (String label : page.select(".article-detail .label").eachText()) {
            UnknownLabel.ofElement(Blanks.strip(label)).ifPresent(fields::unknownLabel);
        }
        if (!fields.isArticle()) {
            return NotArticleClues.ofLabelled(text, HtmlText.lines(page), fields);
        }
        return fields.located(address, counts(page, title));
    }

    /** The tabs and headings of the citation network, wherever the template puts them. */
    private static Counts counts(Document page, HtmlTitle title) {
        CitationCounts counts = new CitationCounts();
        for (Element each : page.select("a, h2, h3, li")) {
            boolean nested = each.normalName().equals("li") && each.childrenSize() > 0;
            if (!nested && each.childrenSize() <= MOST_PARTS) {
                counts.read(each.text());
            }
        }
        return counts.with(title.citedBy());
    }
}
