package org.bifolio.locate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bifolio.article.Counts;
import org.bifolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What a page turned out to be. */
public sealed interface Located {

    /**
     * An article page with its fields.
     *
     * @param platformId the platform's id of the article, from the page's own links or the file
     *     name's {@code id=}
     * @param url the page's address, only where the page tells it
     * @param findings what was odd about the page's labels
     */
    record Fields(
            @Nullable String platformId,
            @Nullable String url,
            Map<FieldName, LocatedField> fields,
            Counts counts,
            List<Finding> findings)
            implements Located {

        public Fields {
            fields = Map.copyOf(fields);
            findings = List.copyOf(findings);
        }

        public Optional<LocatedField> field(FieldName name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /**
     * A page that lists several articles, as a search does.
     *
     * @param articles in the page's order
     */
    record Listed(List<Fields> articles) implements Located {

        public Listed {
            articles = List.copyOf(articles);
        }
    }

    /**
     * No article page.
     *
     * @param code kebab-case and stable: {@code login}, {@code browser-challenge}, {@code notice},
     *     {@code search-list}, {@code empty}, {@code binary}, {@code unknown-layout} …
     * @param message one English sentence: what was seen and what was missed
     */
    record NotAnArticle(String code, String message) implements Located {}
}
