package org.bifolio.names;

import java.util.Arrays;

/**
 * Gives each row at most one column so that the sum of weights is greatest (Kuhn 1955, as shortest
 * augmenting paths with potentials). Pairs of weight 0 are never made.
 */
final class Assignment {

    private final double[][] weight;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;

    /** Row, counted from 1, that a column belongs to; column 0 is the row being placed. */
    private final int[] rowOf;

    private final int[] before;

    private Assignment(double[][] weight, int rows, int columns) {
        this.weight = weight;
        this.rows = rows;
        this.columns = Math.max(rows, columns);
        this.rowPotential = new double[rows + 1];
        this.columnPotential = new double[this.columns + 1];
        this.rowOf = new int[this.columns + 1];
        this.before = new int[this.columns + 1];
    }

    /** The column of each row, -1 for a row without one. */
    static int[] best(double[][] weight, int rows, int columns) {
        Assignment assignment = new Assignment(weight, rows, columns);
        for (int row = 1; row <= rows; row++) {
            assignment.place(row);
        }
        return assignment.columns();
    }

    private void place(int row) {
        double[] least = new double[columns + 1];
        boolean[] seen = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            seen[column] = true;
            relax(column, least, seen);
            int next = nearest(least, seen);
            advance(least[next], least, seen);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private void relax(int from, double[] least, boolean[] seen) {
        int row = rowOf[from];
        for (int c = 1; c <= columns; c++) {
            double cost = -weight(row, c) - rowPotential[row] - columnPotential[c];
            if (!seen[c] && cost < least[c]) {
                least[c] = cost;
                before[c] = from;
            }
        }
    }

    private double weight(int row, int column) {
        return column > weight[row - 1].length ? 0 : weight[row - 1][column - 1];
    }

    private int nearest(double[] least, boolean[] seen) {
        int nearest = 0;
        for (int c = 1; c <= columns; c++) {
            if (!seen[c] && (nearest == 0 || least[c] < least[nearest])) {
                nearest = c;
            }
        }
        return nearest;
    }

    private void advance(double step, double[] least, boolean[] seen) {
        for (int c = 0; c <= columns; c++) {
            if (seen[c]) {
                rowPotential[rowOf[c]] += step;
                columnPotential[c] -= step;
            } else {
                least[c] -= step;
            }
        }
    }

    private int[] columns() {
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] != 0 && weight(rowOf[c], c) > 0) {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }
        return columnOf;
    }
}
