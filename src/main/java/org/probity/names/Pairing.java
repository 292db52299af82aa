package org.probity.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which words go together. */
final class Pairing {

    /** A word pair less alike than this is no pair. */
    private static final float PAIR_FROM = 0.60f;

    /** Two words, or two against one, that go together. */
    record Pair(int a, int b, float likeness, float weight) {}

    private final List<Pair> pairs = new ArrayList<>();
    private float leftA;
    private float leftB;

    static Pairing of(List<Word> a, List<Word> b) {
        Pairing pairing = new Pairing();
        boolean[] usedA = new boolean[a.size()];
        boolean[] usedB = new boolean[b.size()];
        pairing.pairSingles(a, b, usedA, usedB, 0.999f);
        pairing.pairSplit(a, b, usedA, usedB);
        pairing.pairSplit2(a, b, usedA, usedB);
        pairing.pairSingles(a, b, usedA, usedB, PAIR_FROM);
        pairing.leftA = left(a, usedA);
        pairing.leftB = left(b, usedB);
        return pairing;
    }

    private static float left(List<Word> words, boolean[] used) {
        float weight = 0;
        for (int i = 0; i < used.length; i++) {
            weight += used[i] ? 0 : words.get(i).weight();
        }
        return weight;
    }

    /** The likest pair first, until no pair is like enough. */
    private void pairSingles(List<Word> a, List<Word> b, boolean[] usedA, boolean[] usedB, float from) {
        float[] likeness = new float[a.size() * b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                likeness[i * b.size() + j] = usedA[i] || usedB[j] ? 0 : WordLikeness.of(a.get(i), b.get(j));
            }
        }
        while (true) {
            int best = -1;
            float bestValue = from;
            for (int k = 0; k < likeness.length; k++) {
                if (likeness[k] > bestValue || best < 0 && likeness[k] >= from) {
                    best = k;
                    bestValue = likeness[k];
                }
            }
            if (best < 0 || likeness.length == 0) {
                return;
            }
            int i = best / b.size();
            int j = best % b.size();
            pairs.add(new Pair(i, j, likeness[best], (a.get(i).weight() + b.get(j).weight()) / 2));
            usedA[i] = true;
            usedB[j] = true;
            Arrays.fill(likeness, i * b.size(), (i + 1) * b.size(), 0);
            for (int k = j; k < likeness.length; k += b.size()) {
                likeness[k] = 0;
            }
        }
    }

    /** Two words of a against one of b. */
    private void pairSplit(List<Word> a, List<Word> b, boolean[] usedA, boolean[] usedB) {
        for (int j = 0; j < b.size(); j++) {
            for (int i = 0; i + 1 < a.size() && !usedB[j]; i++) {
                if (!usedA[i] && !usedA[i + 1]) {
                    float likeness = WordLikeness.ofJoined(a.get(i), a.get(i + 1), b.get(j));
                    if (likeness > 0) {
                        pairs.add(new Pair(i, j, likeness, b.get(j).weight()));
                        usedA[i] = true;
                        usedA[i + 1] = true;
                        usedB[j] = true;
                    }
                }
            }
        }
    }

    private void pairSplit2(List<Word> a, List<Word> b, boolean[] usedA, boolean[] usedB) {
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j + 1 < b.size() && !usedA[i]; j++) {
                if (!usedB[j] && !usedB[j + 1]) {
                    float likeness = WordLikeness.ofJoined(b.get(j), b.get(j + 1), a.get(i));
                    if (likeness > 0) {
                        pairs.add(new Pair(i, j, likeness, a.get(i).weight()));
                        usedB[j] = true;
                        usedB[j + 1] = true;
                        usedA[i] = true;
                    }
                }
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    int fullPairs() {
        int count = 0;
        for (Pair pair : pairs) {
            count += pair.weight() > 0.4f ? 1 : 0;
        }
        return count;
    }

    float leftA() {
        return leftA;
    }

    float leftB() {
        return leftB;
    }
}
