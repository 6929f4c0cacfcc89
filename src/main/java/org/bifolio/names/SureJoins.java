package org.bifolio.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the names that match letter by letter, all at once so that the whole fits best. Two people
 * may be read alike ({@code 张涛}, {@code 张韬}): then only the order of the others can tell, and where
 * it does not, the names stay apart.
 */
final class SureJoins {

    private static final double LEAST = 0.8;
    private static final double AS_GOOD = 0.03;
    private static final double SCORE_BEFORE_ORDER = 1000;
    private static final double BY_ORDER = 0.95;
    private static final double BY_ORDER_ALONE = 0.85;
    private static final double BY_NEIGHBOURS = 0.8;
    private static final String READ_ALIKE = "read like another author, joined by order";

    private final NameTable table;
    private final Joins joins;

    /** Chinese names whose join no other name contests. */
    private final List<Integer> anchors = new ArrayList<>();

    private final List<Integer> contested = new ArrayList<>();

    private SureJoins(NameTable table, Joins joins) {
        this.table = table;
        this.joins = joins;
    }

    static void make(NameTable table, Joins joins) {
        SureJoins sure = new SureJoins(table, joins);
        sure.assign();
        sure.sort();
        sure.contested.forEach(sure::settle);
    }

    private void assign() {
        int rows = table.zhSize();
        int columns = table.enSize();
        double[][] weight = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double score = table.score(i, j);
                weight[i][j] = score < LEAST ? 0 : score * SCORE_BEFORE_ORDER + nearness(i, j);
            }
        }
        int[] best = Assignment.best(weight, rows, columns);
        for (int i = 0; i < rows; i++) {
            if (best[i] >= 0) {
                joins.join(i, best[i], table.match(i, best[i]));
            }
        }
    }

    /** The square keeps namesakes in order: two small shifts are better than none and a big one. */
    private double nearness(int i, int j) {
        double shift = (i + 0.5) / table.zhSize() - (j + 0.5) / table.enSize();
        return 1 - shift * shift;
    }

    private void sort() {
        for (int i = 0; i < table.zhSize(); i++) {
            if (joins.enOf(i) != Joins.NOBODY) {
                (isContested(i) ? contested : anchors).add(i);
            }
        }
    }

    private boolean isContested(int i) {
        int j = joins.enOf(i);
        double enough = table.score(i, j) - AS_GOOD;
        for (int other = 0; other < table.zhSize(); other++) {
            if (isRivalOf(i, other, j) && table.score(other, j) >= enough) {
                return true;
            }
        }
        for (int other = 0; other < table.enSize(); other++) {
            if (table.score(i, other) >= enough
                    && isOtherEn(j, other)
                    && !isBetterPlaced(other, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRivalOf(int i, int other, int j) {
        if (other == i || table.zh(other).text().equals(table.zh(i).text())) {
            return false;
        }
        int own = joins.enOf(other);
        return own == Joins.NOBODY || table.score(other, j) >= table.score(other, own) - AS_GOOD;
    }

    private boolean isOtherEn(int j, int other) {
        return other != j && !letters(other).equals(letters(j));
    }

    private String letters(int j) {
        return table.en(j) instanceof LatinName latin ? latin.letters() : table.en(j).text();
    }

    /** Whether the English name has been given to somebody whom it fits clearly better. */
    private boolean isBetterPlaced(int other, int i) {
        int own = joins.zhOf(other);
        return own != Joins.NOBODY && table.score(own, other) > table.score(i, other) + AS_GOOD;
    }

    private void settle(int i) {
        int j = joins.enOf(i);
        NameMatch match = joins.match(i);
        if (isRivalFree(i, j)) {
            if (anchors.isEmpty() || !isInOrder(i, j) || isFreeRivalInOrder(i, j)) {
                joins.part(i);
            } else {
                joins.join(i, j, match.scored(BY_NEIGHBOURS, READ_ALIKE));
            }
        } else {
            boolean told = anchors.size() > 1 && isInOrder(i, j);
            double most = told ? BY_ORDER : BY_ORDER_ALONE;
            joins.join(i, j, match.scored(Math.min(match.score(), most), READ_ALIKE));
        }
    }

    private boolean isRivalFree(int i, int j) {
        return !rivals(i, j).isEmpty();
    }

    private boolean isFreeRivalInOrder(int i, int j) {
        return rivals(i, j).stream().anyMatch(pair -> isInOrder(pair[0], pair[1]));
    }

    /** The pairs with a name that is left over, as good as this one. */
    private List<int[]> rivals(int i, int j) {
        double enough = table.score(i, j) - AS_GOOD;
        List<int[]> rivals = new ArrayList<>();
        for (int other : joins.freeZh()) {
            if (isRivalOf(i, other, j) && table.score(other, j) >= enough) {
                rivals.add(new int[] {other, j});
            }
        }
        for (int other : joins.freeEn()) {
            if (isOtherEn(j, other) && table.score(i, other) >= enough) {
                rivals.add(new int[] {i, other});
            }
        }
        return rivals;
    }

    private boolean isInOrder(int i, int j) {
        return anchors.stream().allMatch(a -> (a < i) == (joins.enOf(a) < j));
    }
}
