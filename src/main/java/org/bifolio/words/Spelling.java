package org.bifolio.words;

/**
 * How English a run of letters looks: probability of each letter after the three before it,
 * smoothed by shorter contexts (Witten-Bell), learnt from the lexicon's own words. It judges the
 * words that no list holds.
 */
final class Spelling {

    private static final int SYMBOLS = 27; // the end of a word and 26 letters
    private static final int CONTEXTS = SYMBOLS * SYMBOLS * SYMBOLS;

    private final float[] log10 = new float[CONTEXTS * SYMBOLS];
    private final int[] counts = new int[CONTEXTS * SYMBOLS];

    void learn(byte[] text, int from, int to) {
        int context = 0;
        for (int i = from; i <= to; i++) {
            int symbol = i < to ? text[i] - 'a' + 1 : 0;
            counts[context * SYMBOLS + symbol]++;
            context = next(context, symbol);
        }
    }

    /** Turns what was learnt into probabilities. */
    Spelling learnt() {
        double[] shorter = {1.0 / SYMBOLS};
        for (int contexts = 1; contexts <= CONTEXTS; contexts *= SYMBOLS) {
            shorter = smoothed(contexts, shorter);
        }
        for (int i = 0; i < log10.length; i++) {
            log10[i] = (float) Math.log10(shorter[i]);
        }
        return this;
    }

    private double[] smoothed(int contexts, double[] shorter) {
        int[] sums = new int[contexts * SYMBOLS];
        for (int i = 0; i < counts.length; i++) {
            sums[i % sums.length] += counts[i];
        }
        double[] smooth = new double[sums.length];
        for (int context = 0; context < contexts; context++) {
            smooth(sums, context * SYMBOLS, shorter, smooth);
        }
        return smooth;
    }

    private static void smooth(int[] sums, int row, double[] shorter, double[] smooth) {
        int seen = 0;
        int kinds = 0;
        for (int i = row; i < row + SYMBOLS; i++) {
            seen += sums[i];
            kinds += sums[i] > 0 ? 1 : 0;
        }
        for (int i = row; i < row + SYMBOLS; i++) {
            double backed = shorter[i % shorter.length];
            smooth[i] = seen == 0 ? backed : (sums[i] + kinds * backed) / (seen + kinds);
        }
    }

    /** Log10 probability of the lower-case letters being a word. */
    double logProbability(byte[] text, int from, int to) {
        double sum = 0;
        int context = 0;
        for (int i = from; i <= to; i++) {
            int symbol = i < to ? text[i] - 'a' + 1 : 0;
            sum += log10[context * SYMBOLS + symbol];
            context = next(context, symbol);
        }
        return sum;
    }

    private static int next(int context, int symbol) {
        return (context * SYMBOLS + symbol) % CONTEXTS;
    }
}
