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
        double[][] best = new double[places + 1][inner.states];
        Segment[][] cameBy = new Segment[places + 1][inner.states];
        int[][] cameFrom = new int[places + 1][inner.states];
        best[0][Arcs.EQUAL] = bias;
        for (Segment segment : segments) {
            if (which.test(segment)) {
                relax(segment, best, cameBy, cameFrom);
            }
        }
        return trace(best[places], cameBy, cameFrom);
    }

    private void relax(Segment segment, double[][] best, Segment[][] cameBy, int[][] cameFrom) {
        Arcs arcs = arcs(segment);
        double[] here = best[segment.from()];
        double[] there = best[segment.to()];
        double border = borders[segment.to()];
        for (int arc = 0; arc < arcs.size(); arc++) {
            double soFar = here[arcs.from[arc]];
            if (soFar == 0) {
                continue;
            }
            double odds = soFar * segment.odds(arc) * border;
            int state = arcs.to[arc];
            if (odds > there[state]) {
                there[state] = odds;
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
