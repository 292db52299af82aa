package org.probity.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class FloorTest {

    private static final int MOST = 40;
    private static final float LEAST = 0.15f;

    private final Floor floor = new Floor(MOST);
    private final Random random = new Random(1);

    @Test
    void What_stays_below_the_floor_would_not_be_among_the_best() {
        for (int round = 0; round < 50; round++) {
            List<Float> worths = worths(random.nextInt(400));

            assertThat(best(worths, true)).isEqualTo(best(worths, false));
        }
    }

    @Test
    void The_floor_rises_when_enough_is_found() {
        floor.begin(LEAST);
        assertThat(floor.isReached(0.2f)).isTrue();
        for (int i = 0; i < MOST; i++) {
            floor.rise(0.5f);
        }
        assertThat(floor.isReached(0.49f)).isFalse();
        assertThat(floor.isReached(0.51f)).isTrue();
    }

    private List<Float> worths(int count) {
        List<Float> worths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            worths.add(LEAST + (1 - LEAST) * random.nextInt(30) / 30);
        }
        return worths;
    }

    private List<Integer> best(List<Float> worths, boolean withFloor) {
        Best best = new Best();
        best.begin();
        floor.begin(LEAST);
        for (int number = 0; number < worths.size(); number++) {
            if (!withFloor || floor.isReached(worths.get(number))) {
                best.offer(number, worths.get(number));
            }
            if (withFloor && floor.isReached(worths.get(number))) {
                floor.rise(worths.get(number));
            }
        }
        int[] numbers = new int[MOST];
        int count = best.into(numbers);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(numbers[i]);
        }
        return found;
    }
}
