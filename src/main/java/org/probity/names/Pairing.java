package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/** Which words of two names go together, and which are left over. */
final class Pairing {

    /** A word pair less alike than this is no pair. */
    private static final float PAIR_FROM = 0.58f;
    /** Words as alike as this go together before two words are tried against one. */
    private static final float SAME = 0.999f;
    /** From this weight on a word is a name in full, not an initial or a particle. */
    private static final float FULL = 0.4f;

    /**
     * Words that go together: one with one, or two that stand together with one.
     *
     * @param a first word of the first name
     * @param wordsA how many of its words
     * @param b first word of the second name
     * @param wordsB how many of its words
     */
    record Pair(int a, int wordsA, int b, int wordsB, float likeness, float weight) {}

    private final List<Word> a;
    private final List<Word> b;
    private final boolean[] usedA;
    private final boolean[] usedB;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Word> a, List<Word> b) {
        this.a = a;
        this.b = b;
        usedA = new boolean[a.size()];
        usedB = new boolean[b.size()];
    }

    static Pairing of(List<Word> a, List<Word> b) {
        Pairing pairing = new Pairing(a, b);
        pairing.pairOneWithOne(SAME);
        pairing.pairTwoOfA();
        pairing.pairTwoOfB();
        pairing.pairOneWithOne(PAIR_FROM);
        return pairing;
    }

    /** The likest pair first, until no pair is like enough. */
    private void pairOneWithOne(float from) {
        float[] likeness = new float[a.size() * b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                likeness[i * b.size() + j] = usedA[i] || usedB[j] ? 0 : WordLikeness.of(a.get(i), b.get(j));
            }
        }
        for (int best = likest(likeness, from); best >= 0; best = likest(likeness, from)) {
            int i = best / b.size();
            int j = best % b.size();
            pairs.add(new Pair(i, 1, j, 1, likeness[best], weight(a.get(i), b.get(j))));
            usedA[i] = true;
            usedB[j] = true;
        }
    }

    /** A pair weighs as its words do on average; with an initial it weighs no more than that. */
    private static float weight(Word one, Word other) {
        boolean initial = one.kind() == Word.Kind.INITIAL || other.kind() == Word.Kind.INITIAL;
        return initial ? Math.min(one.weight(), other.weight()) : (one.weight() + other.weight()) / 2;
    }

    private int likest(float[] likeness, float from) {
        int best = -1;
        for (int k = 0; k < likeness.length; k++) {
            boolean free = !usedA[k / b.size()] && !usedB[k % b.size()];
            if (free && likeness[k] >= from && (best < 0 || likeness[k] > likeness[best])) {
                best = k;
            }
        }
        return best;
    }

    private void pairTwoOfA() {
        for (int j = 0; j < b.size(); j++) {
            int i = usedB[j] ? -1 : twoLike(a, usedA, b.get(j));
            if (i >= 0) {
                float likeness = WordLikeness.ofJoined(a.get(i), a.get(i + 1), b.get(j));
                pairs.add(new Pair(i, 2, j, 1, likeness, b.get(j).weight()));
                use(i, i + 1, j, j);
            }
        }
    }

    private void pairTwoOfB() {
        for (int i = 0; i < a.size(); i++) {
            int j = usedA[i] ? -1 : twoLike(b, usedB, a.get(i));
            if (j >= 0) {
                float likeness = WordLikeness.ofJoined(b.get(j), b.get(j + 1), a.get(i));
                pairs.add(new Pair(i, 1, j, 2, likeness, a.get(i).weight()));
                use(i, i, j, j + 1);
            }
        }
    }

    /** The first of two free words that stand together and are the whole, or -1. */
    private static int twoLike(List<Word> words, boolean[] used, Word whole) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!used[i] && !used[i + 1] && WordLikeness.ofJoined(words.get(i), words.get(i + 1), whole) > 0) {
                return i;
            }
        }
        return -1;
    }

    private void use(int firstA, int lastA, int firstB, int lastB) {
        usedA[firstA] = true;
        usedA[lastA] = true;
        usedB[firstB] = true;
        usedB[lastB] = true;
    }

    List<Pair> pairs() {
        return pairs;
    }

    boolean isUsedA(int word) {
        return usedA[word];
    }

    boolean isUsedB(int word) {
        return usedB[word];
    }

    /** Pairs of names in full. */
    int fullPairs() {
        int count = 0;
        for (Pair pair : pairs) {
            count += pair.weight() > FULL ? 1 : 0;
        }
        return count;
    }

    /** Whether only one name in full goes together, and that one not exactly. */
    boolean isOneLooseName() {
        float likest = 0;
        for (Pair pair : pairs) {
            likest = pair.weight() > FULL ? Math.max(likest, pair.likeness()) : likest;
        }
        return fullPairs() == 1 && likest < 0.96f;
    }

    /** Whether a number stands in one name only. */
    boolean leavesNumber() {
        return leavesNumber(a, usedA) || leavesNumber(b, usedB);
    }

    private static boolean leavesNumber(List<Word> words, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && words.get(i).kind() == Word.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    float leftA() {
        return left(a, usedA);
    }

    float leftB() {
        return left(b, usedB);
    }

    private static float left(List<Word> words, boolean[] used) {
        float weight = 0;
        for (int i = 0; i < used.length; i++) {
            weight += used[i] ? 0 : words.get(i).weight();
        }
        return weight;
    }
}
