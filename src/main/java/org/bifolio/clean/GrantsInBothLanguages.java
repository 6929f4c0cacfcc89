package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.article.Funding;

/**
 * Joins a grant that the page prints in Chinese and once more in English. Only equal award numbers
 * show that two texts are one grant; without numbers both stay.
 */
final class GrantsInBothLanguages {

    private GrantsInBothLanguages() {}

    static List<Funding> joined(List<Funding> grants) {
        List<Funding> joined = new ArrayList<>();
        for (Funding grant : grants) {
            int other = counterpart(grant, joined);
            if (other < 0) {
                joined.add(grant);
            } else {
                joined.set(other, join(joined.get(other), grant));
            }
        }
        return joined;
    }

    private static int counterpart(Funding grant, List<Funding> before) {
        for (int i = 0; i < before.size(); i++) {
            Funding other = before.get(i);
            if (!grant.awards().isEmpty()
                    && grant.awards().equals(other.awards())
                    && other.sourceEn() == null
                    && ((isChinese(grant) && isEnglish(other))
                            || (isEnglish(grant) && isChinese(other)))) {
                return i;
            }
        }
        return -1;
    }

    private static Funding join(Funding first, Funding second) {
        boolean chineseFirst = isChinese(first);
        return new Funding(
                first.text() + " " + second.text(),
                chineseFirst ? first.source() : second.source(),
                chineseFirst ? second.source() : first.source(),
                first.awards());
    }

    private static boolean isChinese(Funding grant) {
        return grant.source() != null && Han.isIn(grant.source());
    }

    private static boolean isEnglish(Funding grant) {
        return grant.source() != null && Han.isForeign(grant.source());
    }
}
