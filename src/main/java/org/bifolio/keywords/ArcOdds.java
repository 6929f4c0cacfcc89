package org.bifolio.keywords;

/** What each way of reading a phrase is worth. */
final class ArcOdds {

    private final Row row;
    private final WeighedSum sum;
    private final double extra;
    private final double swapped;
    private final double[] skipped;
    private final double[] pairs;

    ArcOdds(Row row, Weights weights) {
        this.row = row;
        sum = new WeighedSum(weights);
        extra = Math.exp(weights.of(Feature.EXTRA));
        swapped = Math.exp(weights.of(Feature.SWAPPED));
        skipped = new double[row.terms.size()];
        for (int term = 0; term < skipped.length; term++) {
            skip(row, term, sum);
            skipped[term] = Math.exp(sum.take());
        }
        pairs = new double[row.terms.size()];
    }

    static void skip(Row row, int term, FeatureSink sink) {
        int characters = Math.max(1, row.terms.get(term).hanCount);
        sink.add(Feature.SKIPPED, 1);
        sink.add(Feature.SKIPPED_EXPECTED, Long.bitCount(row.expected(term)) / (double) characters);
    }

    double[] of(Phrase phrase, Arcs arcs) {
        PhraseFeatures.of(phrase, row, sum);
        double alone = sum.take();
        for (int term = 0; term < pairs.length; term++) {
            PairFeatures.of(phrase, term, row, sum);
            pairs[term] = Math.exp(alone + sum.take());
        }
        double[] odds = new double[arcs.size()];
        double unpaired = Math.exp(alone) * extra;
        for (int arc = 0; arc < odds.length; arc++) {
            odds[arc] = odds(arcs.kinds[arc], arcs.terms[arc], unpaired);
        }
        return odds;
    }

    private double odds(Arcs.Kind kind, int term, double unpaired) {
        return switch (kind) {
            case MATCH -> pairs[term];
            case EXTRA -> unpaired;
            case SKIP -> skipped[term] * pairs[term + 1];
            case SKIP_LAST -> pairs[term] * skipped[term + 1];
            case SWAP -> pairs[term + 1] * swapped;
        };
    }
}
