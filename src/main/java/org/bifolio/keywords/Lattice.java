package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * All readings of a row under one {@link Joint}, as a graph from place to place: sums and maxima
 * over them (a semi-Markov chain). Odds stay plain numbers; rows are short enough for a double's
 * range.
 */
final class Lattice {

    private final int places;
    private final Arcs inner;
    private final Arcs last;
    private final List<List<Segment>> segments = new ArrayList<>();
    private final double[] borders;
    private final double bias;

    Lattice(Row row, Weights weights, Joint joint, List<List<Segment>> all, Arcs inner, Arcs last) {
        places = row.line.size();
        this.inner = inner;
        this.last = last;
        WeighedSum sum = new WeighedSum(weights);
        joint.bias(sum);
        bias = Math.exp(sum.take());
        borders = new double[places + 1];
        for (int place = 0; place <= places; place++) {
            joint.border(row.line, place, sum);
            borders[place] = joint.allows(row.line, place) ? Math.exp(sum.take()) : 0;
            sum.take();
        }
        for (List<Segment> starting : all) {
            segments.add(starting.stream().filter(this::isAllowed).toList());
        }
    }

    private boolean isAllowed(Segment segment) {
        return borders[segment.from()] > 0 && borders[segment.to()] > 0;
    }

    private Arcs arcs(Segment segment) {
        return segment.to() == places ? last : inner;
    }

    /** By place and state: the odds of all ways there. */
    double[][] forward(Predicate<Segment> which) {
        double[][] sums = new double[places + 1][inner.states];
        sums[0][Arcs.EQUAL] = bias;
        for (List<Segment> starting : segments) {
            for (Segment segment : starting) {
                if (which.test(segment)) {
                    push(segment, sums);
                }
            }
        }
        return sums;
    }

    private void push(Segment segment, double[][] sums) {
        Arcs arcs = arcs(segment);
        double[] here = sums[segment.from()];
        double[] there = sums[segment.to()];
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            there[arcs.to[arc]] += here[arcs.from[arc]] * segment.odds(arc) * border;
        }
    }

    /** The odds of all readings together. */
    double total(double[][] forward) {
        double total = 0;
        for (int state = 0; state < inner.states; state++) {
            total += inner.isFinal(state) ? forward[places][state] : 0;
        }
        return total;
    }

    /** By place and state: the odds of all ways from there to the end. */
    double[][] backward(Predicate<Segment> which) {
        double[][] sums = new double[places + 1][inner.states];
        for (int state = 0; state < inner.states; state++) {
            sums[places][state] = inner.isFinal(state) ? 1 : 0;
        }
        for (int from = places - 1; from >= 0; from--) {
            for (Segment segment : segments.get(from)) {
                if (which.test(segment)) {
                    pull(segment, sums);
                }
            }
        }
        return sums;
    }

    private void pull(Segment segment, double[][] sums) {
        Arcs arcs = arcs(segment);
        double[] here = sums[segment.from()];
        double[] there = sums[segment.to()];
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            here[arcs.from[arc]] += segment.odds(arc) * border * there[arcs.to[arc]];
        }
    }

    /** Takes the odds of all readings that go over an arc. */
    interface ArcVisitor {
        void visit(Segment segment, Arcs arcs, int arc, double odds);
    }

    void visit(
            double[][] forward, double[][] backward, Predicate<Segment> which, ArcVisitor visitor) {
        for (List<Segment> starting : segments) {
            for (Segment segment : starting) {
                if (which.test(segment)) {
                    visit(segment, forward, backward, visitor);
                }
            }
        }
    }

    private void visit(
            Segment segment, double[][] forward, double[][] backward, ArcVisitor visitor) {
        Arcs arcs = arcs(segment);
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            double odds =
                    forward[segment.from()][arcs.from[arc]]
                            * segment.odds(arc)
                            * border
                            * backward[segment.to()][arcs.to[arc]];
            if (odds > 0) {
                visitor.visit(segment, arcs, arc, odds);
            }
        }
    }

    /** The best single reading: its odds and its segments in order; none when there is no way. */
    Path best(Predicate<Segment> which) {
        double[][] best = new double[places + 1][inner.states];
        Segment[][] cameBy = new Segment[places + 1][inner.states];
        int[][] cameFrom = new int[places + 1][inner.states];
        best[0][Arcs.EQUAL] = bias;
        for (List<Segment> starting : segments) {
            for (Segment segment : starting) {
                if (which.test(segment)) {
                    relax(segment, best, cameBy, cameFrom);
                }
            }
        }
        return trace(best[places], cameBy, cameFrom);
    }

    private void relax(Segment segment, double[][] best, Segment[][] cameBy, int[][] cameFrom) {
        Arcs arcs = arcs(segment);
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            double odds = best[segment.from()][arcs.from[arc]] * segment.odds(arc) * border;
            int state = arcs.to[arc];
            if (odds > best[segment.to()][state]) {
                best[segment.to()][state] = odds;
                cameBy[segment.to()][state] = segment;
                cameFrom[segment.to()][state] = arcs.from[arc];
            }
        }
    }

    private Path trace(double[] ends, Segment[][] cameBy, int[][] cameFrom) {
        int state = -1;
        for (int end = 0; end < inner.states; end++) {
            if (inner.isFinal(end) && ends[end] > (state < 0 ? 0 : ends[state])) {
                state = end;
            }
        }
        List<Segment> path = new ArrayList<>();
        double odds = state < 0 ? 0 : ends[state];
        for (int place = places; state >= 0 && place > 0; ) {
            Segment segment = cameBy[place][state];
            path.add(segment);
            state = cameFrom[place][state];
            place = segment.from();
        }
        Collections.reverse(path);
        return new Path(odds, List.copyOf(path));
    }

    /** Segments in order and their odds. */
    record Path(double odds, List<Segment> segments) {}
}
