package org.probity.names;

/** Edit distances between short words. Arrays are the caller's thread's own. */
final class Distance {

    /** Letters beyond are not compared. */
    private static final int LONGEST = 500;

    private static final ThreadLocal<float[][]> ROWS = ThreadLocal.withInitial(() -> new float[3][LONGEST + 1]);

    private Distance() {}

    /** Letters inserted, left out, changed or swapped with their neighbour; more than the limit is the limit plus one. */
    static float letters(String a, String b, float limit) {
        return edit(a, b, limit, false);
    }

    /** The same, where vowels and like consonants change cheaply. */
    static float sounds(String a, String b, float limit) {
        return edit(a, b, limit, true);
    }

    private static float edit(String a, String b, float limit, boolean sound) {
        int n = Math.min(a.length(), LONGEST);
        int m = Math.min(b.length(), LONGEST);
        if (Math.abs(n - m) * (sound ? 0.4f : 1f) > limit) {
            return limit + 1;
        }
        float[][] rows = ROWS.get();
        float[] before = rows[0];
        float[] last = rows[1];
        float[] row = rows[2];
        for (int j = 0; j <= m; j++) {
            last[j] = j == 0 ? 0 : last[j - 1] + gap(b.charAt(j - 1), sound);
        }
        for (int i = 1; i <= n; i++) {
            char ca = a.charAt(i - 1);
            row[0] = last[0] + gap(ca, sound);
            float best = row[0];
            for (int j = 1; j <= m; j++) {
                char cb = b.charAt(j - 1);
                float cost = last[j - 1] + (ca == cb ? 0 : change(ca, cb, sound));
                cost = Math.min(cost, Math.min(last[j] + gap(ca, sound), row[j - 1] + gap(cb, sound)));
                if (i > 1 && j > 1 && ca == b.charAt(j - 2) && a.charAt(i - 2) == cb) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return limit + 1;
            }
            float[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[m];
    }

    private static float gap(char c, boolean sound) {
        return !sound ? 1 : isVowel(c) ? 0.5f : c == 'h' || c == 'y' ? 0.4f : 1;
    }

    private static float change(char a, char b, boolean sound) {
        if (!sound) {
            return 1;
        }
        if (isVowel(a) && isVowel(b)) {
            return vowels(a, b);
        }
        return consonants(a, b);
    }

    private static float consonants(char a, char b) {
        if (a == 'c' || b == 'c') {
            char other = a == 'c' ? b : a;
            return other == 'k' || group(other) == 2 ? 0.25f : 1;
        }
        if (a == 'y' || b == 'y') {
            char other = a == 'y' ? b : a;
            return other == 'J' || other == 'i' ? 0.25f : other == 'u' ? 0.4f : 1;
        }
        if (a == 'v' && b == 'u' || a == 'u' && b == 'v' || a == 'J' && b == 'i' || a == 'i' && b == 'J') {
            return 0.35f;
        }
        return group(a) != 0 && group(a) == group(b) ? 0.4f : 1;
    }

    private static float vowels(char a, char b) {
        int pair = a < b ? a * 128 + b : b * 128 + a;
        return switch (pair) {
            case 'a' * 128 + 'e', 'e' * 128 + 'i', 'o' * 128 + 'u' -> 0.3f;
            case 'a' * 128 + 'o' -> 0.45f;
            default -> 0.6f;
        };
    }

    private static int group(char c) {
        return switch (c) {
            case 'k', 'g', 'h' -> 1;
            case 's', 'z', 'S', 'C', 'J' -> 2;
            case 't', 'd' -> 3;
            case 'p', 'b', 'f', 'v' -> 4;
            default -> 0;
        };
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
