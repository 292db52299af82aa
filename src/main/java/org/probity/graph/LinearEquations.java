package org.probity.graph;

import org.jspecify.annotations.Nullable;

/** Gaussian elimination with pivoting, for the few equations of a circle of firms. */
final class LinearEquations {

    private static final double NOTHING = 1e-12;

    private LinearEquations() {}

    /**
     * The solution of the equations, one a row, the right side in the last column; null when there is none or many. The
     * rows are used up.
     */
    static double @Nullable [] solve(double[][] rows) {
        int size = rows.length;
        for (int column = 0; column < size; column++) {
            swap(rows, column, pivot(rows, column));
            if (Math.abs(rows[column][column]) < NOTHING) {
                return null;
            }
            for (int row = 0; row < size; row++) {
                if (row != column && rows[row][column] != 0) {
                    subtract(rows[row], rows[column], rows[row][column] / rows[column][column]);
                }
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = rows[row][size] / rows[row][row];
        }
        return solution;
    }

    private static int pivot(double[][] rows, int column) {
        int best = column;
        for (int row = column + 1; row < rows.length; row++) {
            best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
        }
        return best;
    }

    private static void swap(double[][] rows, int one, int other) {
        double[] row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }

    private static void subtract(double[] row, double[] pivot, double factor) {
        for (int column = 0; column < row.length; column++) {
            row[column] -= factor * pivot[column];
        }
    }
}
