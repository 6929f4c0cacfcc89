package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Contributor;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/**
 * Do both languages name the same number of people? Only asked where both name somebody. Info,
 * since a name without its other half has a finding of its own.
 */
final class AuthorCounts implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        int zh = named(article, Lang.ZH);
        int en = named(article, Lang.EN);
        return zh == en || zh == 0 || en == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.info(
                                "author-counts-differ",
                                "contributors",
                                zh + " are named in Chinese, " + en + " in English."));
    }

    private static int named(Article article, Lang lang) {
        int named = 0;
        for (Contributor contributor : article.contributors()) {
            named += contributor.name().in(lang).isPresent() ? 1 : 0;
        }
        return named;
    }
}
