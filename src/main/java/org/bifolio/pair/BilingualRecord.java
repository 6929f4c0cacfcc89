package org.bifolio.pair;

import java.util.List;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Counts;
import org.bifolio.finding.Finding;
import org.bifolio.names.AuthorLine;
import org.jspecify.annotations.Nullable;

/**
 * A page's fields by language, still dirty. A side that the page lacks is absent.
 *
 * @param platformId see {@link org.bifolio.locate.Located.Fields#platformId()}
 * @param affiliations the Chinese ones, as items or as the one string of the text rendering
 * @param source the whole line {@code 《刊名》 CSSCI 2019年第4期116-124,共9页 Journal of …}; empty when the
 *     page has none
 * @param funding items, or the one string of the text rendering
 * @param classifications items, or the one string of the text rendering
 */
public record BilingualRecord(
        @Nullable String platformId,
        @Nullable String url,
        Bilingual<String> title,
        Bilingual<String> abstractText,
        AuthorLine authors,
        Values affiliations,
        String source,
        Values funding,
        Keywords keywords,
        Values classifications,
        Counts counts,
        List<Finding> findings) {

    public BilingualRecord {
        findings = List.copyOf(findings);
    }

    /**
     * Values of one language: told apart by the layout, or all in one string.
     *
     * @param line empty when the layout tells the items apart
     */
    public record Values(List<String> items, String line) {

        static final Values NONE = new Values(List.of(), "");

        public Values {
            items = List.copyOf(items);
        }
    }
}
