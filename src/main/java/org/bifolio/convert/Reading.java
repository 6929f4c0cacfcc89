package org.bifolio.convert;

import java.util.Objects;
import org.bifolio.article.Article;
import org.bifolio.locate.Located;
import org.bifolio.page.Decoded;
import org.bifolio.pair.BilingualRecord;
import org.jspecify.annotations.Nullable;

/**
 * What each stage made of one page, or of one article of a page that lists several.
 *
 * @param item which article of such a list: the platform's id, else its number
 * @param rejected why the page is no article; then the stages behind it are absent
 */
public record Reading(
        Decoded decoded,
        Located.@Nullable Fields located,
        @Nullable BilingualRecord paired,
        @Nullable String item,
        @Nullable Article article,
        Outcome.@Nullable Rejected rejected) {

    static Reading rejected(Decoded decoded, Outcome.Rejected why) {
        return new Reading(decoded, null, null, null, null, why);
    }

    /** The checked article; only when the page was not rejected. */
    public Article cleaned() {
        return Objects.requireNonNull(article, "the page was rejected");
    }
}
