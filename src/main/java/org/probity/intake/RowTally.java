package org.probity.intake;

import java.util.Arrays;

/** For each row of a file, how many facts it gave and how many of its parts were refused. Two bytes a row. */
final class RowTally {
    private byte[] made = new byte[1024];
    private byte[] failed = new byte[1024];
    private int rows;

    /** Begins a row and returns its number, from 0. */
    int begin() {
        if (rows == made.length) {
            made = Arrays.copyOf(made, rows * 2);
            failed = Arrays.copyOf(failed, rows * 2);
        }
        return rows++;
    }

    void made(int row) {
        made[row] = 1;
    }

    void failed(int row) {
        failed[row] = 1;
    }

    long rows() {
        return rows;
    }

    /** Rows that were wholly used; one that says nothing is used too, as nothing of it was refused. */
    long used() {
        return count(0, false);
    }

    long partly() {
        return count(1, true);
    }

    long refused() {
        return rows - used() - partly();
    }

    private long count(int failure, boolean withFacts) {
        long count = 0;
        for (int i = 0; i < rows; i++) {
            count += failed[i] == failure && (!withFacts || made[i] == 1) ? 1 : 0;
        }
        return count;
    }
}
