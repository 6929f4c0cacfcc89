package org.bifolio.names;

import java.util.List;

/**
 * Joins names that do not match letter by letter, when nobody else is left who could be meant:
 * misprints, wrong readings, names of other languages. Always with a confidence below 0.9, since
 * the likeness alone proves nothing.
 */
final class Leftovers {

    /** More than that are no slips but another list. */
    private static final int MOST = 24;

    private static final double ALIKE = 0.7;
    private static final double ALIKE_IN_UNEQUAL_LISTS = 0.75;
    private static final double APART_FROM_OTHERS = 0.15;
    private static final double HARDLY_ALIKE = 0.35;

    /** A name in clean pinyin is no misprint: that it reads otherwise speaks for somebody else. */
    private static final double PARTLY_ALIKE = 0.6;

    private final NameTable table;
    private final Joins joins;
    private final NameMatch[][] likeness;
    private final boolean equal;

    private Leftovers(NameTable table, Joins joins) {
        this.table = table;
        this.joins = joins;
        this.equal = table.zhSize() == table.enSize();
        this.likeness = new NameMatch[table.zhSize()][table.enSize()];
        for (int i : joins.freeZh()) {
            for (int j : joins.freeEn()) {
                likeness[i][j] = table.likeness(i, j);
            }
        }
    }

    static void join(NameTable table, Joins joins) {
        if (joins.freeZh().size() > MOST || joins.freeEn().size() > MOST) {
            return;
        }
        Leftovers leftovers = new Leftovers(table, joins);
        leftovers.joinAlike();
        leftovers.joinNeighbours();
        leftovers.joinLast();
    }

    private void joinAlike() {
        double enough = equal ? ALIKE : ALIKE_IN_UNEQUAL_LISTS;
        for (int i : joins.freeZh()) {
            for (int j : joins.freeEn()) {
                double score = likeness[i][j].score();
                if (score >= enough && isUnlikeOthers(i, j)) {
                    join(i, j, 0.6 + score / 4, "nearly read, like no other");
                    break;
                }
            }
        }
    }

    private boolean isUnlikeOthers(int i, int j) {
        double most = likeness[i][j].score() - APART_FROM_OTHERS;
        return joins.freeZh().stream().allMatch(o -> o == i || likeness[o][j].score() <= most)
                && joins.freeEn().stream().allMatch(o -> o == j || likeness[i][o].score() <= most);
    }

    private void joinNeighbours() {
        for (int i : joins.freeZh()) {
            for (int j : joins.freeEn()) {
                if (joins.haveSameNeighbours(i, j) && likeness[i][j].score() >= enough(j)) {
                    join(i, j, 0.75, "at the same place, read in part");
                    break;
                }
            }
        }
    }

    private void joinLast() {
        List<Integer> zh = joins.freeZh();
        List<Integer> en = joins.freeEn();
        if (!equal || zh.size() != 1) {
            return;
        }
        int i = zh.get(0);
        int j = en.get(0);
        if (likeness[i][j].score() >= enough(j)) {
            join(i, j, 0.7, "the only ones left, read in part");
        } else if (!isPinyin(j)) {
            join(i, j, 0.5, "the only ones left, not read");
        }
    }

    private double enough(int j) {
        return equal && !isPinyin(j) ? HARDLY_ALIKE : PARTLY_ALIKE;
    }

    private boolean isPinyin(int j) {
        return table.en(j) instanceof LatinName latin && Pinyin.isReadable(latin);
    }

    private void join(int i, int j, double confidence, String evidence) {
        NameMatch match = likeness[i][j];
        joins.join(
                i,
                j,
                match.score() < PARTLY_ALIKE
                        ? NameMatch.whole(confidence, evidence)
                        : match.scored(confidence, evidence));
    }
}
