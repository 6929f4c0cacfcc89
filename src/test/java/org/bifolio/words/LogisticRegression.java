package org.bifolio.words;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression with a ridge, by Newton's method. The first value is the constant. */
final class LogisticRegression {

    private static final int STEPS = 40;
    private static final double CONSTANT_RIDGE = 1e-3;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private final int size;
    private final double ridge;

    LogisticRegression(int size, double ridge) {
        this.size = size;
        this.ridge = ridge;
    }

    void add(double[] values, boolean outcome) {
        rows.add(values);
        outcomes.add(outcome);
    }

    double[] weights() {
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] change = newtonStep(weights);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    /** Solves curvature × change = slope. */
    private double[] newtonStep(double[] weights) {
        double[][] equations = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            double pull = i == 0 ? CONSTANT_RIDGE : ridge;
            equations[i][i] = pull;
            equations[i][size] = -pull * weights[i];
        }
        for (int row = 0; row < rows.size(); row++) {
            add(equations, rows.get(row), weights, outcomes.get(row) ? 1 : 0);
        }
        return solve(equations);
    }

    private void add(double[][] equations, double[] values, double[] weights, double outcome) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[i] * values[i];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double curvature = probability * (1 - probability);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                equations[i][j] += curvature * values[i] * values[j];
            }
            equations[i][size] += values[i] * (outcome - probability);
        }
    }

    /** Gauss-Jordan; the ridge keeps every pivot above zero. */
    private double[] solve(double[][] equations) {
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double share = equations[row][pivot] / equations[pivot][pivot];
                for (int i = pivot; i <= size && row != pivot; i++) {
                    equations[row][i] -= share * equations[pivot][i];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = equations[i][size] / equations[i][i];
        }
        return solution;
    }
}
