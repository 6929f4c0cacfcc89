package org.bifolio.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who has been joined with whom so far; everyone at most once. */
final class Joins {

    static final int NOBODY = -1;

    private final int[] enOf;
    private final int[] zhOf;
    private final NameMatch[] matches;

    Joins(int zh, int en) {
        enOf = new int[zh];
        zhOf = new int[en];
        matches = new NameMatch[zh];
        Arrays.fill(enOf, NOBODY);
        Arrays.fill(zhOf, NOBODY);
        Arrays.fill(matches, NameMatch.NONE);
    }

    void join(int i, int j, NameMatch match) {
        part(i);
        enOf[i] = j;
        zhOf[j] = i;
        matches[i] = match;
    }

    void part(int i) {
        if (enOf[i] != NOBODY) {
            zhOf[enOf[i]] = NOBODY;
            enOf[i] = NOBODY;
            matches[i] = NameMatch.NONE;
        }
    }

    int enOf(int i) {
        return enOf[i];
    }

    int zhOf(int j) {
        return zhOf[j];
    }

    NameMatch match(int i) {
        return matches[i];
    }

    List<Integer> freeZh() {
        return free(enOf);
    }

    List<Integer> freeEn() {
        return free(zhOf);
    }

    private static List<Integer> free(int[] partners) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NOBODY) {
                free.add(i);
            }
        }
        return free;
    }

    /** Whether the two stand between the same joined names, or the ends of the lists. */
    boolean haveSameNeighbours(int i, int j) {
        boolean before = (i == 0 || j == 0) ? i == j : enOf[i - 1] == j - 1;
        boolean last = i == enOf.length - 1 || j == zhOf.length - 1;
        boolean after = last ? i == enOf.length - 1 && j == zhOf.length - 1 : enOf[i + 1] == j + 1;
        return before && after;
    }
}
