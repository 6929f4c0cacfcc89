package org.bifolio.convert;

import java.util.List;
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
     * A page set aside.
     *
     * @param code kebab-case and stable: {@code login}, {@code notice}, {@code binary} …
     * @param message one English sentence
     */
    record Rejected(String code, String message) implements Outcome {}
}
