package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Issue;
import org.bifolio.finding.Finding;

/** Is it known in which issue the article stands? */
final class IssuePresent implements Check {

    @Override
    public Optional<Finding> ask(Article article) {
        Issue issue = article.issue();
        return issue != null && issue.year() != null && issue.number() != null
                ? Optional.empty()
                : Optional.of(
                        Finding.info(
                                "issue-missing",
                                "issue",
                                "The page does not tell both year and number of the issue."));
    }
}
