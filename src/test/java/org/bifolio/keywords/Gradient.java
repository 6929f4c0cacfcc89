package org.bifolio.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Which way weights have to move to make the true borders of a row likelier: features of the true
 * keywords less those expected of all readings.
 */
@SuppressWarnings("EnumOrdinal") // an array by feature, as in Weights
final class Gradient implements FeatureSink {

    /** How likely readings go over a segment, by what it is read as. */
    private static final class Share {
        double alone;
        double extra;
        double swapped;
        final double[] pairs;
        final double[] skipped;

        Share(int terms) {
            pairs = new double[terms];
            skipped = new double[terms];
        }

        void add(Arcs.Kind kind, int term, double share) {
            alone += share;
            switch (kind) {
                case MATCH -> pairs[term] += share;
                case EXTRA -> extra += share;
                case SWAP -> {
                    pairs[term + 1] += share;
                    swapped += share;
                }
                case SKIP -> {
                    pairs[term + 1] += share;
                    skipped[term] += share;
                }
                case SKIP_LAST -> {
                    pairs[term] += share;
                    skipped[term + 1] += share;
                }
            }
        }
    }

    private final double[] values = new double[Feature.COUNT];
    private double scale;

    double[] values() {
        return values;
    }

    @Override
    public void add(Feature feature, double value) {
        values[feature.ordinal()] += scale * value;
    }

    /**
     * Adds one row.
     *
     * @param ends the places where the true keywords end
     * @return the logarithm of the true borders' posterior, or 0 where the row cannot be read so
     */
    double add(Row row, List<Integer> ends, Weights weights) {
        int terms = row.terms.size();
        Arcs inner = Arcs.of(terms, false);
        Arcs last = Arcs.of(terms, true);
        List<Segment> all = Segments.of(row, weights, inner, last);
        List<Joint> joints = Reading.joints(row.line);
        List<Lattice> lattices = new ArrayList<>();
        joints.forEach(joint -> lattices.add(new Lattice(row, weights, joint, all, inner, last)));
        List<Segment> right = all.stream().filter(s -> isTrue(s, ends)).toList();
        double total = odds(lattices, all);
        double truth = odds(lattices, right);
        if (!(truth > 0) || !(total < Double.POSITIVE_INFINITY)) {
            return 0;
        }
        Share[][] shares = new Share[row.line.size()][row.line.size() + 1];
        for (int at = 0; at < lattices.size(); at++) {
            Lattice lattice = lattices.get(at);
            share(lattice, right, 1 / truth, terms, shares);
            share(lattice, lattice.segments(), -1 / total, terms, shares);
            border(row, lattice, joints.get(at), right, 1 / truth);
            border(row, lattice, joints.get(at), lattice.segments(), -1 / total);
        }
        features(row, shares);
        return Math.log(truth / total);
    }

    private static boolean isTrue(Segment segment, List<Integer> ends) {
        int at = ends.indexOf(segment.to());
        return at >= 0 && segment.from() == (at == 0 ? 0 : ends.get(at - 1));
    }

    private static double odds(List<Lattice> lattices, List<Segment> which) {
        return lattices.stream().mapToDouble(lattice -> lattice.odds(which)).sum();
    }

    private static void share(
            Lattice lattice, List<Segment> which, double unit, int terms, Share[][] shares) {
        walk(
                lattice,
                which,
                (segment, arcs, arc, odds) -> {
                    Share[] row = shares[segment.from()];
                    if (row[segment.to()] == null) {
                        row[segment.to()] = new Share(terms);
                    }
                    row[segment.to()].add(arcs.kinds[arc], arcs.terms[arc], unit * odds);
                });
    }

    private void border(Row row, Lattice lattice, Joint joint, List<Segment> which, double unit) {
        scale = unit * lattice.odds(which);
        joint.bias(this);
        walk(
                lattice,
                which,
                (segment, arcs, arc, odds) -> {
                    scale = unit * odds;
                    joint.border(row.line, segment.to(), this);
                });
    }

    private static void walk(Lattice lattice, List<Segment> which, Lattice.ArcVisitor visitor) {
        lattice.visit(which, lattice.forward(which), lattice.backward(which), visitor);
    }

    private void features(Row row, Share[][] shares) {
        Segments.walk(
                row,
                (from, to, phrase) -> {
                    Share share = shares[from][to];
                    if (share != null) {
                        features(row, phrase, share);
                    }
                });
    }

    private void features(Row row, Phrase phrase, Share share) {
        scaled(share.alone, sink -> PhraseFeatures.of(phrase, row, sink));
        scaled(share.extra, sink -> sink.add(Feature.EXTRA, 1));
        scaled(share.swapped, sink -> sink.add(Feature.SWAPPED, 1));
        for (int term = 0; term < share.pairs.length; term++) {
            int number = term;
            scaled(share.pairs[term], sink -> PairFeatures.of(phrase, number, row, sink));
            scaled(share.skipped[term], sink -> ArcOdds.skip(row, number, sink));
        }
    }

    private void scaled(double share, Consumer<FeatureSink> features) {
        if (share != 0) {
            scale = share;
            features.accept(this);
        }
    }
}
