package org.bifolio.locate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bifolio.article.Counts;
import org.bifolio.finding.Finding;

/** The fields of one page while they are gathered; empty ones are left out. */
final class FieldSet {

    /** What the platform prints where it has no author. */
    private static final Set<String> NOBODY = Set.of("无", "不详");

    private final Map<FieldName, LocatedField> fields = new EnumMap<>(FieldName.class);
    private final List<Finding> findings = new ArrayList<>();

    void add(LocatedField field) {
        if (field.name() == FieldName.ABSTRACT) {
            tellCut(field);
        }
        if (!(field.zh().isEmpty() && field.en().isEmpty() && field.mixed().isEmpty())) {
            fields.putIfAbsent(field.name(), field);
        }
    }

    void title(TitleLines title) {
        add(title.field());
    }

    /** An abstract that the page breaks off is kept, but told. */
    private void tellCut(LocatedField field) {
        boolean cut =
                isCut(field.mixed())
                        || field.zh().stream().anyMatch(FieldSet::isCut)
                        || field.en().stream().anyMatch(FieldSet::isCut);
        if (cut) {
            findings.add(
                    Finding.warning(
                            "abstract-cut", "abstract", "The page shows the abstract cut short."));
        }
    }

    /** Told, because the site may have changed; the value is in no field. */
    void unknownLabel(String label) {
        findings.add(
                Finding.info(
                        "unknown-label",
                        label,
                        "The page has a label that no layout has: %s.".formatted(label)));
    }

    boolean hasTitle() {
        return fields.containsKey(FieldName.TITLE);
    }

    /** A notice of a journal has a title, even keywords, but neither author nor abstract. */
    boolean isArticle() {
        return hasTitle() && (fields.containsKey(FieldName.ABSTRACT) || hasAuthors());
    }

    Located.Fields located(ArticleAddress address, Counts counts) {
        return new Located.Fields(address.id(), address.url(), fields, counts, findings);
    }

    /** The text as a list: of one item, or of none where it is empty. */
    static List<String> items(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private boolean hasAuthors() {
        LocatedField authors = fields.get(FieldName.AUTHORS);
        return authors != null
                && !NOBODY.contains(authors.mixed())
                && !(authors.en().isEmpty()
                        && authors.mixed().isEmpty()
                        && NOBODY.containsAll(authors.zh()));
    }

    private static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }
}
