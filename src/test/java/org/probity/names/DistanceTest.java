package org.probity.names;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DistanceTest {

    private final Distance distance = new Distance();

    @Test
    void Bits_count_the_same_edits_as_a_table() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random, 9);
            String b = word(random, 9);
            int limit = random.nextInt(6);
            assertThat(letters(a, b, limit)).as(a + " " + b).isEqualTo(Math.min(byTable(a, b), limit + 1));
        }
    }

    @Test
    void Names_longer_than_64_letters_are_counted_too() {
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            String a = word(random, 40) + "z".repeat(60);
            String b = new StringBuilder(a)
                    .deleteCharAt(random.nextInt(a.length()))
                    .toString();
            assertThat(letters(a, b, 2)).isEqualTo(1);
            assertThat(letters(a + "zzz", b, 2)).isEqualTo(3);
        }
    }

    @Test
    void Sounds_are_as_far_apart_in_both_directions() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            byte[] a = bytes(word(random, 9));
            byte[] b = bytes(word(random, 9));
            assertThat(distance.sounds(a, b, 1000)).isEqualTo(distance.sounds(b, a, 1000));
        }
    }

    @Test
    void Sounds_within_the_limit_are_as_far_apart_as_a_table_says() {
        Random random = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            String a = word(random, 9);
            String b = random.nextBoolean() ? word(random, 9) : a.replace('k', 's') + "a";
            int limit = random.nextInt(100);
            assertThat(Math.min(limit + 1, distance.sounds(bytes(a), bytes(b), limit)))
                    .as(a + " " + b + " " + limit)
                    .isEqualTo(Math.min(limit + 1, soundsByTable(bytes(a), bytes(b))));
        }
    }

    @Test
    void Letters_of_long_names_beyond_the_limit_are_beyond_the_limit() {
        String long70 = "abcks".repeat(14);
        assertThat(letters(long70, "zzz" + long70.substring(3), 2)).isEqualTo(3);
    }

    private int letters(String a, String b, int limit) {
        return distance.letters(bytes(a), a.length(), bytes(b), b.length(), limit);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String word(Random random, int longest) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            word.append("abcks".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static int soundsByTable(byte[] a, byte[] b) {
        SoundCosts costs = SoundCosts.OF_SOUNDS;
        int[][] table = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                int cost = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
                cost = i == 0 ? cost : Math.min(cost, table[i - 1][j] + costs.gap(a[i - 1]));
                cost = j == 0 ? cost : Math.min(cost, table[i][j - 1] + costs.gap(b[j - 1]));
                if (i > 0 && j > 0) {
                    cost = Math.min(cost, table[i - 1][j - 1] + costs.change(a[i - 1], b[j - 1]));
                }
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, table[i - 2][j - 2] + SoundCosts.LETTER);
                }
                table[i][j] = cost;
            }
        }
        return table[a.length][b.length];
    }

    /** The distance as the textbook has it. */
    private static int byTable(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                table[i][j] = swapped ? Math.min(cost, table[i - 2][j - 2] + 1) : cost;
            }
        }
        return table[a.length()][b.length()];
    }
}
