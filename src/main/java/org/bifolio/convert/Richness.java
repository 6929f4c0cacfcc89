package org.bifolio.convert;

import java.util.Collection;
import org.bifolio.article.Article;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Contributor;
import org.bifolio.article.Counts;
import org.bifolio.article.Funding;
import org.bifolio.article.Issue;
import org.bifolio.article.Journal;
import org.bifolio.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How much a page tells: of two pages of one article the richer one becomes the record. Every value
 * counts; between pages that tell as much, the one with fewer doubts is richer.
 */
final class Richness {

    private static final int VALUE = 100;
    private static final int MOST_DOUBTS = 99;

    private Richness() {}

    static int of(Article article) {
        int values =
                sides(article.title())
                        + sides(article.abstractText())
                        + article.contributors().stream().mapToInt(Richness::ofContributor).sum()
                        + article.affiliations().stream()
                                .mapToInt(affiliation -> sides(affiliation.name()))
                                .sum()
                        + ofJournal(article.journal())
                        + ofIssue(article.issue())
                        + article.indexedIn().size()
                        + article.funding().stream().mapToInt(Richness::ofFunding).sum()
                        + size(article.keywords().zh())
                        + size(article.keywords().en())
                        + article.classifications().size()
                        + ofCounts(article.counts())
                        + given(article.source().url());
        long doubts =
                article.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .count();
        return values * VALUE - (int) Math.min(MOST_DOUBTS, doubts);
    }

    private static int ofContributor(Contributor contributor) {
        return sides(contributor.name()) + contributor.affiliations().size();
    }

    private static int ofJournal(@Nullable Journal journal) {
        return journal == null ? 0 : sides(journal.title());
    }

    private static int ofIssue(@Nullable Issue issue) {
        return issue == null
                ? 0
                : given(
                        issue.year(),
                        issue.volume(),
                        issue.number(),
                        issue.pages(),
                        issue.pageCount());
    }

    private static int ofFunding(Funding funding) {
        return 1 + funding.awards().size();
    }

    private static int ofCounts(Counts counts) {
        return given(
                counts.citedBy(),
                counts.references(),
                counts.coupled(),
                counts.coCited(),
                counts.secondaryReferences(),
                counts.secondaryCitedBy());
    }

    private static int sides(Bilingual<?> value) {
        return given(value.zh(), value.en());
    }

    private static int size(@Nullable Collection<?> values) {
        return values == null ? 0 : values.size();
    }

    private static int given(@Nullable Object... values) {
        int given = 0;
        for (Object value : values) {
            given += value == null ? 0 : 1;
        }
        return given;
    }
}
