package org.bifolio.locate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bifolio.locate.LabelledLine.Mark;

/**
 * Which of the lines that begin with a label's word are the labels. The words also begin titles,
 * sentences and options of the search form, so a single line cannot tell; but labels follow one
 * another in the order of a layout, and each order is tried: the heaviest ascending chain wins.
 */
final class LabelChain {

    /** A label out of order (作者简介 moves about) is taken when this sure. */
    private static final int SURE_ALONE = 18;

    /** Points for being set off like most others on the page. */
    private static final int SAME_STYLE = 3;

    /** No page has so many; a hostile one must not cost its square. */
    private static final int MAX_CANDIDATES = 200;

    private LabelChain() {}

    /** The labels, in the page's order. */
    static List<LabelCandidate> of(List<LabelCandidate> lines) {
        int count = Math.min(lines.size(), MAX_CANDIDATES);
        List<LabelCandidate> candidates = styled(lines.subList(0, count));
        List<LabelCandidate> best = List.of();
        int most = 0;
        for (LabelOrder order : LabelOrder.ALL) {
            List<LabelCandidate> chain = heaviest(candidates, order);
            int weight = weight(chain);
            if (weight > most) {
                best = chain;
                most = weight;
            }
        }
        return withSureOnes(best, candidates);
    }

    private static List<LabelCandidate> styled(List<LabelCandidate> candidates) {
        Map<Mark, Integer> uses = new EnumMap<>(Mark.class);
        int most = 0;
        for (LabelCandidate each : candidates) {
            most = Math.max(most, uses.merge(each.line().mark(), 1, Integer::sum));
        }
        List<LabelCandidate> styled = new ArrayList<>(candidates.size());
        for (LabelCandidate each : candidates) {
            boolean usual = uses.getOrDefault(each.line().mark(), 0) == most;
            LabelCandidate weighed = usual ? each.heavier(SAME_STYLE) : each;
            if (weighed.weight() > 0) {
                styled.add(weighed);
            }
        }
        return styled;
    }

    /**
     * Among equals the first 摘要 (its text may go on with another line beginning 摘要) and the last of
     * any other label (the lines of the abstract stand above it).
     */
    private static List<LabelCandidate> heaviest(
            List<LabelCandidate> candidates, LabelOrder order) {
        int count = candidates.size();
        long[] sums = new long[count];
        int[] before = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            LabelCandidate here = candidates.get(i);
            before[i] = -1;
            sums[i] = points(here);
            for (int k = 0; k < i; k++) {
                if (order.allows(candidates.get(k).label(), here.label())
                        && sums[k] + points(here) > sums[i]) {
                    sums[i] = sums[k] + points(here);
                    before[i] = k;
                }
            }
            last = order.has(here.label()) && (last < 0 || sums[i] >= sums[last]) ? i : last;
        }
        List<LabelCandidate> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(candidates.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static long points(LabelCandidate candidate) {
        int position = candidate.label() == Label.ABSTRACT ? -candidate.index() : candidate.index();
        return ((long) candidate.weight() << 32) + position;
    }

    private static int weight(List<LabelCandidate> chain) {
        int weight = 0;
        for (LabelCandidate each : chain) {
            weight += each.weight();
        }
        return weight;
    }

    private static List<LabelCandidate> withSureOnes(
            List<LabelCandidate> chain, List<LabelCandidate> candidates) {
        if (chain.isEmpty()) {
            return chain;
        }
        List<LabelCandidate> all = new ArrayList<>(chain);
        Set<Label> taken = EnumSet.noneOf(Label.class);
        chain.forEach(each -> taken.add(each.label()));
        for (LabelCandidate each : candidates) {
            boolean below = each.index() > chain.get(0).index();
            if (below && each.weight() >= SURE_ALONE && taken.add(each.label())) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparingInt(LabelCandidate::index));
        return all;
    }
}
