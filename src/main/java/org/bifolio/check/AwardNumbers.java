package org.bifolio.check;

import java.util.Optional;
import org.bifolio.article.Article;
import org.bifolio.article.Funding;
import org.bifolio.finding.Finding;

/** Does every award look like a number: a digit, and no sentence? */
final class AwardNumbers implements Check {

    private static final int LONGEST = 40;

    @Override
    public Optional<Finding> ask(Article article) {
        return article.funding().stream()
                .map(Funding::awards)
                .flatMap(awards -> awards.stream().filter(award -> !isNumber(award)))
                .findFirst()
                .map(
                        award ->
                                Finding.info(
                                        "doubtful-award",
                                        "funding",
                                        "'" + award + "' may be no award number."));
    }

    private static boolean isNumber(String award) {
        return award.length() <= LONGEST && award.chars().anyMatch(Character::isDigit);
    }
}
