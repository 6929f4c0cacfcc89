package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Bilingual;
import org.bifolio.finding.Finding;

/** Finds which Chinese and which English affiliation are the same. */
final class AffiliationPairs {

    private AffiliationPairs() {}

    static List<Affiliation> pair(List<String> zh, List<String> en, List<Finding> findings) {
        List<Affiliation> affiliations = new ArrayList<>();
        boolean paired = zh.size() == en.size();
        if (paired && zh.size() > 1) {
            findings.add(
                    Finding.info(
                            "affiliations-paired-by-order",
                            "affiliations",
                            "The page does not tell more."));
        }
        for (int i = 0; i < zh.size(); i++) {
            affiliations.add(
                    new Affiliation(
                            "aff" + (affiliations.size() + 1),
                            new Bilingual<>(zh.get(i), paired ? en.get(i) : null)));
        }
        for (int i = 0; i < en.size() && !paired; i++) {
            affiliations.add(
                    new Affiliation("aff" + (affiliations.size() + 1), Bilingual.en(en.get(i))));
        }
        return affiliations;
    }
}
