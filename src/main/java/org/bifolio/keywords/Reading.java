package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bifolio.keywords.Lattice.Path;

/**
 * All readings of one row, whichever way its keywords were joined; finds the best and how sure it
 * is among all others.
 */
final class Reading {

    private final Row row;
    private final List<Lattice> lattices = new ArrayList<>();
    private final List<double[][]> forward = new ArrayList<>();
    private final double total;

    Reading(Row row, Weights weights) {
        this.row = row;
        int count = row.terms.size();
        Arcs inner = Arcs.of(count, false);
        Arcs last = Arcs.of(count, true);
        List<Segment> segments = Segments.of(row, weights, inner, last);
        double sum = 0;
        for (Joint joint : joints(row.line)) {
            Lattice lattice = new Lattice(row, weights, joint, segments, inner, last);
            double[][] sums = lattice.forward(lattice.segments());
            lattices.add(lattice);
            forward.add(sums);
            sum += lattice.total(sums);
        }
        total = sum;
    }

    /** Without a place inside a token all keywords are joined by blanks. */
    static List<Joint> joints(EnglishLine line) {
        for (int place = 1; place < line.size(); place++) {
            if (line.isInToken(place)) {
                return List.of(Joint.values());
            }
        }
        return List.of(Joint.BLANKS);
    }

    boolean isPossible() {
        return total > 0 && total < Double.POSITIVE_INFINITY;
    }

    /** The likeliest keywords, or none. */
    List<Segment> best() {
        return best(segment -> true);
    }

    private List<Segment> best(Predicate<Segment> which) {
        Path best = new Path(0, List.of());
        for (Lattice lattice : lattices) {
            Path path = lattice.best(which);
            best = path.odds() > best.odds() ? path : best;
        }
        return best.segments();
    }

    /** The best that leaves out the least sure keyword of the given ones. */
    List<Segment> runnerUp(List<Segment> best, double[] posteriors) {
        int least = 0;
        for (int at = 1; at < posteriors.length; at++) {
            least = posteriors[at] < posteriors[least] ? at : least;
        }
        Segment doubted = best.get(least);
        return best(segment -> !segment.equals(doubted));
    }

    double posterior(List<Segment> keywords) {
        return lattices.stream().mapToDouble(lattice -> lattice.odds(keywords)).sum() / total;
    }

    double[] posteriors(List<Segment> keywords) {
        double[] sums = new double[keywords.size()];
        for (int at = 0; at < lattices.size(); at++) {
            Lattice lattice = lattices.get(at);
            double[][] backward = lattice.backward(lattice.segments());
            for (int number = 0; number < sums.length; number++) {
                int keyword = number;
                lattice.visit(
                        keywords.subList(number, number + 1),
                        forward.get(at),
                        backward,
                        (segment, arcs, arc, odds) -> sums[keyword] += odds / total);
            }
        }
        return sums;
    }

    List<String> texts(List<Segment> keywords) {
        return keywords.stream().map(s -> row.line.between(s.from(), s.to())).toList();
    }
}
