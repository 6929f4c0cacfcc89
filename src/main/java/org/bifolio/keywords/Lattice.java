package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * All readings of a row under one {@link Joint}, as a graph from place to place: sums and maxima
 * over them (a semi-Markov chain). Odds stay plain numbers; rows are short enough for a double's
 * range. Most states cannot be reached from most places: an arc out of one is passed over.
 */
final class Lattice {

    private final int places;
    private final Arcs inner;
    private final Arcs last;
    private final List<Segment> segments = new ArrayList<>();
    private final double[] borders;
    private final double bias;

    /**
     * @param all segments in the order of their starts
     */
    Lattice(Row row, Weights weights, Joint joint, List<Segment> all, Arcs inner, Arcs last) {
        places = row.line.size();
        this.inner = inner;
        this.last = last;
        WeighedSum sum = new WeighedSum(weights);
        joint.bias(sum);
        bias = Math.exp(sum.take());
        borders = new double[places + 1];
        for (int place = 0; place <= places; place++) {
            joint.border(row.line, place, sum);
            double border = Math.exp(sum.take());
            borders[place] = joint.allows(row.line, place) ? border : 0;
        }
        for (Segment segment : all) {
            if (borders[segment.from()] > 0 && borders[segment.to()] > 0) {
                segments.add(segment);
            }
        }
    }

    private Arcs arcs(Segment segment) {
        return segment.to() == places ? last : inner;
    }

    /** All that this joint allows, in the order of their starts. */
    List<Segment> segments() {
        return segments;
    }

    /**
     * By place and state: the odds of all ways there.
     *
     * @param which segments to go by, in the order of their starts
     */
    double[][] forward(List<Segment> which) {
        double[][] sums = new double[places + 1][inner.states];
        sums[0][Arcs.EQUAL] = bias;
        for (Segment segment : which) {
            push(segment, sums);
        }
        return sums;
    }

    private void push(Segment segment, double[][] sums) {
        Arcs arcs = arcs(segment);
        double[] here = sums[segment.from()];
        double[] there = sums[segment.to()];
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            double soFar = here[arcs.from[arc]];
            if (soFar != 0) {
                there[arcs.to[arc]] += soFar * segment.odds(arc) * border;
            }
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

    /** The odds of one row of keywords, whichever Chinese ones they belong to. */
    double odds(List<Segment> keywords) {
        return total(forward(keywords));
    }

    /** By place and state: the odds of all ways from there to the end. */
    double[][] backward(List<Segment> which) {
        double[][] sums = new double[places + 1][inner.states];
        for (int state = 0; state < inner.states; state++) {
            sums[places][state] = inner.isFinal(state) ? 1 : 0;
        }
        for (int at = which.size() - 1; at >= 0; at--) {
            pull(which.get(at), sums);
        }
        return sums;
    }

    private void pull(Segment segment, double[][] sums) {
        Arcs arcs = arcs(segment);
        double[] here = sums[segment.from()];
        double[] there = sums[segment.to()];
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            double rest = there[arcs.to[arc]];
            if (rest != 0) {
                here[arcs.from[arc]] += segment.odds(arc) * border * rest;
            }
        }
    }

    /** Takes the odds of all readings that go over an arc. */
    interface ArcVisitor {
        void visit(Segment segment, Arcs arcs, int arc, double odds);
    }

    /** Shows the arcs of some segments that readings go over. */
    void visit(List<Segment> which, double[][] forward, double[][] backward, ArcVisitor visitor) {
        for (Segment segment : which) {
            Arcs arcs = arcs(segment);
            double[] here = forward[segment.from()];
            double[] there = backward[segment.to()];
            double border = borders[segment.to()];
            for (int arc = 0; arc < arcs.size(); arc++) {
                double odds =
                        here[arcs.from[arc]] * segment.odds(arc) * border * there[arcs.to[arc]];
                if (odds > 0) {
                    visitor.visit(segment, arcs, arc, odds);
                }
            }
        }
    }

    /**
     * The best single reading with such segments only: odds 0 and no segments when there is none.
     */
    Path best(Predicate<Segment> which) {
        BestWays ways = new BestWays();
        for (int number = 0; number < segments.size(); number++) {
            if (which.test(segments.get(number))) {
                ways.relax(number);
            }
        }
        return ways.trace();
    }

    /** The best way to each place and state, by place times the number of states plus state. */
    private final class BestWays {

        private final double[] odds = new double[(places + 1) * inner.states];

        /** The number of the segment that leads there, and the state that it starts from. */
        private final int[] cameBy = new int[odds.length];

        private final int[] cameFrom = new int[odds.length];

        BestWays() {
            odds[Arcs.EQUAL] = bias;
        }

        void relax(int number) {
            Segment segment = segments.get(number);
            Arcs arcs = arcs(segment);
            int here = segment.from() * inner.states;
            int there = segment.to() * inner.states;
            double border = borders[segment.to()];
            for (int arc = 0; arc < arcs.size(); arc++) {
                double soFar = odds[here + arcs.from[arc]];
                if (soFar == 0) {
                    continue;
                }
                double reached = soFar * segment.odds(arc) * border;
                int at = there + arcs.to[arc];
                if (reached > odds[at]) {
                    odds[at] = reached;
                    cameBy[at] = number;
                    cameFrom[at] = arcs.from[arc];
                }
            }
        }

        Path trace() {
            int end = places * inner.states;
            int state = -1;
            for (int last = 0; last < inner.states; last++) {
                if (inner.isFinal(last) && odds[end + last] > (state < 0 ? 0 : odds[end + state])) {
                    state = last;
                }
            }
            List<Segment> path = new ArrayList<>();
            double total = state < 0 ? 0 : odds[end + state];
            for (int place = places; state >= 0 && place > 0; ) {
                int at = place * inner.states + state;
                Segment segment = segments.get(cameBy[at]);
                path.add(segment);
                state = cameFrom[at];
                place = segment.from();
            }
            Collections.reverse(path);
            return new Path(total, path);
        }
    }

    /** Segments in order and their odds. */
    record Path(double odds, List<Segment> segments) {}
}
