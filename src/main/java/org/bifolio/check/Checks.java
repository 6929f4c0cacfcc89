package org.bifolio.check;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Article;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;

/**
 * Asks an article all questions. What a page does not tell is no fault of its record: no answer
 * rejects it.
 */
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new TitlePresent(Lang.ZH),
                    new TitlePresent(Lang.EN),
                    new TitleScript(),
                    new TitleIsNoAbstract(Lang.ZH),
                    new TitleIsNoAbstract(Lang.EN),
                    new AbstractPresent(Lang.ZH),
                    new AbstractPresent(Lang.EN),
                    new AuthorsPresent(),
                    new AuthorCounts(),
                    new IssuePresent(),
                    new YearPlausible(),
                    new PageCount(),
                    new AwardNumbers(),
                    new KeywordCounts(),
                    new KeywordOnce(Lang.ZH),
                    new KeywordOnce(Lang.EN));

    /** What there is to say about an article; it is not changed. */
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : ALL) {
            check.ask(article).ifPresent(findings::add);
        }
        return findings;
    }
}
