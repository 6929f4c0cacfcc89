package org.bifolio.convert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bifolio.article.Article;

/** What became of one page. */
public sealed interface Outcome {

    /**
     * An article.
     *
     * @param richness how much the page tells; of two pages of one article the richer one becomes
     *     the record
     * @param renditions the article's bytes in each format, in the order of the formats
     */
    record Converted(Article article, int richness, List<byte[]> renditions) implements Outcome {}

    /**
     * A page that lists several articles.
     *
     * @param articles by what tells them apart on the page: the platform's id, else their number
     */
    record Listed(Map<String, Converted> articles) implements Outcome {

        public Listed {
            articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        }
    }

    /**
     * A page set aside.
     *
     * @param code kebab-case and stable: {@code login}, {@code notice}, {@code binary} …
     * @param message one English sentence
     */
    record Rejected(String code, String message) implements Outcome {}
}
