package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Issue;
import org.bifolio.finding.Finding;

/**
 * Can an article be of this year? The bounds are fixed, so that a page gives the same record
 * whenever it is converted: no Chinese journal is older, and none now read is younger.
 */
final class YearPlausible implements Check {

    private static final int FIRST = 1815;
    private static final int LAST = 2099;

    @Override
    public Optional<Finding> ask(Article article) {
        return Optional.ofNullable(article.issue())
                .map(Issue::year)
                .filter(year -> year < FIRST || year > LAST)
                .map(
                        year ->
                                Finding.warning(
                                        "implausible-year",
                                        "issue.year",
                                        "No article of the year " + year + " is to be expected."));
    }
}
