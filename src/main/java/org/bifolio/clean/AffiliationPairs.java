package org.bifolio.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bifolio.article.Address;
import org.bifolio.article.Affiliation;
import org.bifolio.article.Bilingual;
import org.bifolio.article.Lang;
import org.bifolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Which English line names which Chinese institution. The page does not say, and its lists differ
 * in number and order, so lines are paired by what they name; equal lists that nothing contradicts
 * keep their order.
 */
final class AffiliationPairs {

    private static final int NONE = -1;

    /** Two lines that share less than this are not taken for one institution. */
    private static final double ENOUGH = 0.4;

    /** More lines than any article has; beyond it, only the order counts. */
    private static final int MOST_LINES = 60;

    private final List<String> zh;
    private final List<String> en;
    private final int[] zhOf;

    private AffiliationPairs(List<String> zh, List<String> en) {
        this.zh = zh;
        this.en = en;
        this.zhOf = new int[en.size()];
        Arrays.fill(zhOf, NONE);
    }

    /**
     * The affiliations in the order of the English lines, Chinese ones without a partner between.
     */
    static List<Affiliation> pair(List<String> zh, List<String> en, List<Finding> findings) {
        AffiliationPairs pairs = new AffiliationPairs(zh, en);
        if (zh.size() <= MOST_LINES && en.size() <= MOST_LINES && zh.size() + en.size() > 2) {
            pairs.assign();
        }
        if (zh.size() == en.size() && pairs.keepsOrder()) {
            pairs.inOrder(findings);
        }
        return pairs.affiliations();
    }

    /** The best pair first; each line once. */
    private void assign() {
        AffiliationEvidence evidence = new AffiliationEvidence(zh, en);
        double[][] scores = new double[zh.size()][en.size()];
        for (int i = 0; i < zh.size(); i++) {
            for (int j = 0; j < en.size(); j++) {
                scores[i][j] = evidence.score(i, j);
            }
        }
        while (takeBest(scores)) {
            // until nothing that is left is alike
        }
    }

    private boolean takeBest(double[][] scores) {
        double best = ENOUGH;
        int row = NONE;
        int column = NONE;
        for (int i = 0; i < zh.size(); i++) {
            for (int j = 0; j < en.size(); j++) {
                boolean nearer = scores[i][j] == best && Math.abs(i - j) < Math.abs(row - column);
                if (scores[i][j] > best || nearer) {
                    best = scores[i][j];
                    row = i;
                    column = j;
                }
            }
        }
        if (row == NONE) {
            return false;
        }
        zhOf[column] = row;
        Arrays.fill(scores[row], 0);
        for (double[] line : scores) {
            line[column] = 0;
        }
        return true;
    }

    private boolean keepsOrder() {
        for (int j = 0; j < zhOf.length; j++) {
            if (zhOf[j] != NONE && zhOf[j] != j) {
                return false;
            }
        }
        return true;
    }

    private void inOrder(List<Finding> findings) {
        boolean single = en.size() <= 1;
        boolean all = true;
        for (int j = 0; j < zhOf.length; j++) {
            all &= zhOf[j] == j;
            zhOf[j] = j;
        }
        if (!single && !all) {
            findings.add(
                    Finding.info(
                            "affiliations-paired-by-order",
                            "affiliations",
                            "The institutions of both languages were paired by their order."));
        }
    }

    private List<Affiliation> affiliations() {
        boolean[] paired = new boolean[zh.size()];
        for (int i : zhOf) {
            if (i != NONE) {
                paired[i] = true;
            }
        }
        List<Affiliation> affiliations = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < en.size(); j++) {
            for (; next < zhOf[j]; next++) {
                addAlone(next, paired, affiliations);
            }
            add(zhOf[j] == NONE ? null : zh.get(zhOf[j]), en.get(j), affiliations);
        }
        for (; next < zh.size(); next++) {
            addAlone(next, paired, affiliations);
        }
        return List.copyOf(affiliations);
    }

    private void addAlone(int i, boolean[] paired, List<Affiliation> affiliations) {
        if (!paired[i]) {
            add(zh.get(i), null, affiliations);
        }
    }

    private static void add(
            @Nullable String zh, @Nullable String en, List<Affiliation> affiliations) {
        affiliations.add(
                new Affiliation(
                        "aff" + (affiliations.size() + 1),
                        new Bilingual<>(zh, en),
                        new Bilingual<>(address(zh, Lang.ZH), address(en, Lang.EN))));
    }

    private static @Nullable Address address(@Nullable String line, Lang lang) {
        return line == null ? null : AddressReader.read(line, lang).orElse(null);
    }
}
