package org.probity.screening;

import java.util.Arrays;

/**
 * What a number must be worth to be among the most that {@link Best} keeps, while they are still being found. Used again from
 * search to search. Not safe for threads.
 */
final class Floor {

    private final int[] levels = new int[Best.STEPS];
    private final int most;
    private int level;
    private int above;

    Floor(int most) {
        this.most = most;
    }

    /** Nothing is found yet; numbers worth less than this are not wanted. */
    void begin(float least) {
        Arrays.fill(levels, 0);
        level = Best.level(least);
        above = 0;
    }

    /** Whether a number of this worth would be kept. */
    boolean isReached(float worth) {
        return Best.level(worth) >= level;
    }

    /** Takes note of a number that is kept, once. */
    void rise(float worth) {
        levels[Best.level(worth)]++;
        above++;
        while (above >= most) {
            above -= levels[level++];
        }
    }
}
