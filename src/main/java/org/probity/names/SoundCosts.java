package org.probity.names;

import java.util.Arrays;

/** What it costs to take one sound for another, in twentieths of a letter: vowels and like consonants change cheaply. */
final class SoundCosts {

    /** A whole letter. */
    static final int LETTER = 20;

    private static final int SIGNS = 128;
    private static final String VOWELS = "aeiou";
    private static final int VOWEL_GAP = 10;
    private static final int GLIDE_GAP = 8;
    private static final int OTHER_VOWEL = 12;
    /** Sounds of one group pass for each other. */
    private static final String[] GROUPS = {"kgh", "szSCJ", "td", "pbfv"};

    private static final int SAME_GROUP = 8;
    /** Pairs of sounds with a price of their own. */
    private static final String[] NEAR = {"ae6", "ei6", "ou6", "ao9", "ck5", "cs5", "cz5", "cS5", "cC5", "cJ5", "yJ5"};

    private static final String[] NEAR_GLIDES = {"yi5", "yu8", "vu7", "Ji7"};

    /** Each letter costs the same. */
    static final SoundCosts OF_LETTERS = new SoundCosts(letters(), letterGaps());

    static final SoundCosts OF_SOUNDS = new SoundCosts(changes(), gaps());

    private final byte[] change;
    private final byte[] gap;

    private SoundCosts(byte[] change, byte[] gap) {
        this.change = change;
        this.gap = gap;
    }

    /** What one sound for another costs. */
    int change(byte one, byte other) {
        return change[one * SIGNS + other];
    }

    /** What a sound left out costs. */
    int gap(byte sound) {
        return gap[sound];
    }

    private static byte[] letters() {
        byte[] costs = new byte[SIGNS * SIGNS];
        for (int one = 0; one < SIGNS; one++) {
            for (int other = 0; other < SIGNS; other++) {
                costs[one * SIGNS + other] = (byte) (one == other ? 0 : LETTER);
            }
        }
        return costs;
    }

    private static byte[] letterGaps() {
        byte[] gaps = new byte[SIGNS];
        Arrays.fill(gaps, (byte) LETTER);
        return gaps;
    }

    private static byte[] changes() {
        byte[] costs = letters();
        among(VOWELS, OTHER_VOWEL, costs);
        for (String group : GROUPS) {
            among(group, SAME_GROUP, costs);
        }
        price(NEAR, costs);
        price(NEAR_GLIDES, costs);
        return costs;
    }

    private static void among(String group, int cost, byte[] costs) {
        for (char one : group.toCharArray()) {
            for (char other : group.toCharArray()) {
                costs[one * SIGNS + other] = (byte) (one == other ? 0 : cost);
            }
        }
    }

    private static void price(String[] pairs, byte[] costs) {
        for (String pair : pairs) {
            byte cost = (byte) (pair.charAt(2) - '0');
            costs[pair.charAt(0) * SIGNS + pair.charAt(1)] = cost;
            costs[pair.charAt(1) * SIGNS + pair.charAt(0)] = cost;
        }
    }

    private static byte[] gaps() {
        byte[] gaps = new byte[SIGNS];
        for (char sound = 0; sound < SIGNS; sound++) {
            boolean glide = sound == 'h' || sound == 'y';
            gaps[sound] = (byte) (VOWELS.indexOf(sound) >= 0 ? VOWEL_GAP : glide ? GLIDE_GAP : LETTER);
        }
        return gaps;
    }
}
