package org.bifolio.locate;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The fields that a page tells search engines in {@code citation_…} elements (Highwire Press tags),
 * as the older platforms do. They fill what the visible page does not label.
 */
final class MetaTags {

    private final Document page;

    private MetaTags(Document page) {
        this.page = page;
    }

    /** The fields told so; empty ones among them. */
    static List<LocatedField> of(Document page) {
        MetaTags tags = new MetaTags(page);
        return List.of(
                tags.list(FieldName.TITLE, "citation_title"),
                tags.list(FieldName.AUTHORS, "citation_author", "citation_authors"),
                tags.list(FieldName.AFFILIATIONS, "citation_author_institution"),
                tags.source(),
                tags.list(FieldName.KEYWORDS, "citation_keywords"),
                tags.list(FieldName.ABSTRACT, "citation_abstract"));
    }

    private LocatedField source() {
        String issue =
                IssueParts.line(
                        first("citation_journal_title"),
                        first("citation_publication_date", "citation_date", "citation_year"),
                        first("citation_volume"),
                        first("citation_issue"),
                        pages());
        return LocatedField.split(FieldName.SOURCE, FieldSet.items(issue), List.of(), 0);
    }

    private String pages() {
        String from = first("citation_firstpage");
        String to = first("citation_lastpage");
        return to.isEmpty() ? from : from + "-" + to;
    }

    /** Chinese values and English ones; a single value may hold a list. */
    private LocatedField list(FieldName name, String... names) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        boolean many = name != FieldName.TITLE && name != FieldName.ABSTRACT;
        for (String value : values(names)) {
            for (String item : many ? value.split("[;；]", -1) : new String[] {value}) {
                String text = Blanks.strip(item);
                if (!text.isEmpty()) {
                    (Script.isEnglish(text) ? en : zh).add(text);
                }
            }
        }
        boolean oneString = name == FieldName.AUTHORS;
        List<String> english = oneString ? FieldSet.items(String.join(";", en)) : en;
        return LocatedField.split(name, zh, english, 0);
    }

    private String first(String... names) {
        return values(names).stream().findFirst().orElse("");
    }

    private List<String> values(String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            for (Element meta : page.select("meta[name=" + name + "]")) {
                values.add(Blanks.strip(meta.attr("content")));
            }
        }
        values.removeIf(String::isEmpty);
        return values;
    }
}
