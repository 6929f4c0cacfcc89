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
        for (Funding grant : article.funding()) {
            for (String award : grant.awards()) {
                if (!isNumber(award)) {
                    return Optional.of(
                            Finding.info(
                                    "doubtful-award",
                                    "funding",
                                    "'" + award + "' may be no award number."));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String award) {
        return award.length() <= LONGEST && award.chars().anyMatch(Character::isDigit);
    }
}
