package org.bifolio.words;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How probable each seam is, given all of them. Either blanks were lost here and there, at an
 * unknown rate, or at every line break, at an unknown width: each hypothesis explains the seams
 * better or worse, and each seam's probability is its average over them.
 *
 * <p>One clear seam in a long clean text is thus believed less than the same seam among ten others
 * that stand a line apart; and a seam out of step less than one in step.
 */
final class LostBlanks {

    /** Blanks lost by chance: rates a word, from a clean text to a ruined one, and their priors. */
    private static final double[] RATES = {1e-5, 1e-3, 3e-2};

    private static final double[] RATE_PRIORS = {0.5, 0.1, 0.05};
    private static final double PERIODIC_PRIOR = 0.35;
    private static final double STRAY_RATE = 1e-4;
    private static final LineWidth[] WIDTHS =
            IntStream.rangeClosed(20, 53)
                    .mapToObj(i -> new LineWidth(3 * i))
                    .toArray(LineWidth[]::new);

    /** Beyond that many letters a chain of seams would leave the range of a double. */
    private static final int LONGEST_CHAIN = 7000;

    /** A width that explains so much less than what came before it is not followed up. */
    private static final double NEGLIGIBLE = 1e-6;

    private static final double MOST_EVIDENCE = 10;

    private final int length;
    private final int words;
    private final int[] at;
    private final double[] odds;

    /** What each seam is worth on a chain of line breaks, beside what it is worth as a stray. */
    private final double[] onChain;

    private final double[] sums;
    private final double strays;
    private double total;

    private LostBlanks(int length, int words, List<Seam> seams) {
        this.length = length;
        this.words = words;
        at = new int[seams.size()];
        odds = new double[at.length];
        onChain = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = seams.get(i).at();
            odds[i] = Math.exp(Math.min(MOST_EVIDENCE, seams.get(i).evidence()));
            onChain[i] = odds[i] / (1 - STRAY_RATE + STRAY_RATE * odds[i]);
        }
        sums = new double[at.length];
        strays = strays(STRAY_RATE);
    }

    /**
     * Weighs all seams of a text against each other.
     *
     * @param length letters of the text
     * @param words words of the text
     * @param seams in ascending order
     * @return the probability of each
     */
    static double[] probabilities(int length, int words, List<Seam> seams) {
        LostBlanks blanks = new LostBlanks(length, words, seams);
        for (int i = 0; i < RATES.length; i++) {
            blanks.byChance(RATES[i], RATE_PRIORS[i]);
        }
        if (seams.size() > 1 && length <= LONGEST_CHAIN) {
            for (LineWidth width : WIDTHS) {
                blanks.byLine(width);
            }
        }
        return blanks.averages();
    }

    private double[] averages() {
        double[] averages = new double[at.length];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = sums[i] / total;
        }
        return averages;
    }

    private void byChance(double rate, double prior) {
        double likelihood = prior * Math.exp(-rate * words) * strays(rate);
        total += likelihood;
        for (int i = 0; i < at.length; i++) {
            sums[i] += likelihood * stray(rate, odds[i]);
        }
    }

    /** How much better the seams are explained when each may be a blank lost by chance. */
    private double strays(double rate) {
        double product = 1;
        for (double each : odds) {
            product *= 1 - rate + rate * each;
        }
        return product;
    }

    private static double stray(double rate, double odds) {
        return rate * odds / (1 - rate + rate * odds);
    }

    /** Forward and backward over the chains of seams that could be the line breaks. */
    private void byLine(LineWidth width) {
        double[] forward = new double[at.length];
        double explained = width.last(length);
        for (int i = 0; i < at.length; i++) {
            forward[i] = onChain[i] * reached(width, forward, i);
            explained += forward[i] * width.last(length - at[i]);
        }
        double scale = PERIODIC_PRIOR / WIDTHS.length * strays;
        if (scale * explained > NEGLIGIBLE * total) {
            total += scale * explained;
            share(width, forward, explained, scale);
        }
    }

    private double reached(LineWidth width, double[] forward, int i) {
        double reached = width.first(at[i]);
        for (int j = i - 1; j >= 0 && at[i] - at[j] < width.reach(); j--) {
            reached += forward[j] * width.step(at[i] - at[j]);
        }
        return reached;
    }

    private void share(LineWidth width, double[] forward, double explained, double scale) {
        double[] backward = new double[at.length];
        for (int i = at.length - 1; i >= 0; i--) {
            backward[i] = width.last(length - at[i]);
            for (int j = i + 1; j < at.length && at[j] - at[i] < width.reach(); j++) {
                backward[i] += width.step(at[j] - at[i]) * onChain[j] * backward[j];
            }
            double asBreak = forward[i] * backward[i];
            double asStray = (explained - asBreak) * stray(STRAY_RATE, odds[i]);
            sums[i] += scale * (asBreak + asStray);
        }
    }
}
