package org.probity.screening;

import java.util.Arrays;

/**
 * The numbers of most worth among many, in steps of about a thousandth: of those that are equal the first come. Used again from
 * search to search. Not safe for threads.
 */
final class Best {

    static final int STEPS = 1024;
    private static final float STEP = 900;

    private final int[] levels = new int[STEPS];
    private int[] numbers = new int[STEPS];
    private short[] worths = new short[STEPS];
    private int size;

    void begin() {
        size = 0;
        Arrays.fill(levels, 0);
    }

    void offer(int number, float worth) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            worths = Arrays.copyOf(worths, size * 2);
        }
        int level = level(worth);
        levels[level]++;
        numbers[size] = number;
        worths[size++] = (short) level;
    }

    /** In which step a worth is. */
    static int level(float worth) {
        return Math.max(0, Math.min(STEPS - 1, (int) (worth * STEP)));
    }

    /** Puts the best in, at most as many as there is room for; says how many. */
    int into(int[] best) {
        int least = STEPS;
        int above = 0;
        while (least > 0 && above + levels[least - 1] <= best.length) {
            above += levels[--least];
        }
        int equal = best.length - above;
        int count = 0;
        for (int i = 0; i < size; i++) {
            boolean isBest = worths[i] >= least || worths[i] == least - 1 && equal-- > 0;
            if (isBest) {
                best[count++] = numbers[i];
            }
        }
        return count;
    }
}
