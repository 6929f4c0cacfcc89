package org.bifolio.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The articles of a result list in HTML. The platform prints the same articles in three views
 * (titles with abstract, all fields, a table), each a {@code dl} with {@code dt > a[articleid]};
 * what one view leaves out is taken from the next.
 */
final class HtmlList {

    /** No entry has so many; a hostile one must not cost its square. */
    private static final int MOST_NODES = 2000;

    private HtmlList() {}

    /** Empty where the page lists fewer than two articles. */
    static Optional<Located> of(Document page) {
        Map<String, List<Element>> views = views(page);
        if (views.size() < 2) {
            return Optional.empty();
        }
        List<Located.Fields> articles = new ArrayList<>();
        views.forEach((id, entries) -> article(id, entries).ifPresent(articles::add));
        return Optional.of(SearchList.of(articles));
    }

    private static Map<String, List<Element>> views(Document page) {
        Map<String, List<Element>> views = new LinkedHashMap<>();
        for (Element entry : entries(page)) {
            String id = HtmlListEntry.title(entry).attr("articleid");
            views.computeIfAbsent(id, each -> new ArrayList<>()).add(entry);
        }
        return views;
    }

    private static Set<Element> entries(Document page) {
        Set<Element> entries = new LinkedHashSet<>();
        for (Element link : page.select("a[articleid]")) {
            Element term = link.closest("dt");
            Element entry = term == null ? null : term.parent();
            if (entry != null && entry.nodeStream().limit(MOST_NODES).count() < MOST_NODES) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Optional<Located.Fields> article(String id, List<Element> entries) {
        entries.sort(Comparator.comparingInt((Element each) -> each.text().length()).reversed());
        FieldSet fields = new FieldSet();
        ArticleAddress address = ArticleAddress.ofId(id);
        for (Element entry : entries) {
            HtmlListEntry.fields(entry).forEach(fields::add);
            String link = HtmlListEntry.title(entry).attr("href");
            address = address.or(ArticleAddress.ofOwn(link));
        }
        return fields.isArticle()
                ? Optional.of(fields.located(address, HtmlListEntry.counts(entries)))
                : Optional.empty();
    }
}
