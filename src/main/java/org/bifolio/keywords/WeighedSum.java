package org.bifolio.keywords;

/** Adds up weighed features. */
final class WeighedSum implements FeatureSink {

    private final Weights weights;
    private double sum;

    WeighedSum(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void add(Feature feature, double value) {
        sum += weights.of(feature) * value;
    }

    /** The sum since the last call. */
    double take() {
        double taken = sum;
        sum = 0;
        return taken;
    }
}
