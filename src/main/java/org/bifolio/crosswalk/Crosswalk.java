package org.bifolio.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.finding.Finding;

/** Carries articles over to the places of one output, as its mapping says. */
public final class Crosswalk {

    private final Mapping mapping;

    public Crosswalk(Mapping mapping) {
        this.mapping = mapping;
    }

    public MappedRecord map(Article article) {
        List<MappedField> fields = new ArrayList<>(mapping.entries().size());
        List<Finding> findings = new ArrayList<>(0);
        for (Entry entry : mapping.entries()) {
            List<MappedValue> values = entry.origin().values(article);
            fields.add(new MappedField(entry.target(), values));
            if (entry.required() && values.isEmpty()) {
                findings.add(missing(entry));
            }
        }
        return new MappedRecord(article.id(), fields, findings);
    }

    private Finding missing(Entry entry) {
        return Finding.warning(
                "required-field-missing",
                "",
                mapping.output() + " requires " + entry.target() + ", and the article has none");
    }
}
