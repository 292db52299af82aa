package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/** Which words of two names go together, and which are left over; used again from pair to pair. Not safe for threads. */
final class Pairing {

    /** Words as alike as this go together before two words are tried against one. */
    private static final float SAME = 0.999f;
    /** A name in full that is less alike than this goes together loosely. */
    private static final float LOOSE = 0.96f;

    private static final int USUAL = 64;

    /**
     * Words that go together: one with one, or two that stand together with one.
     *
     * @param a first word of the first name
     * @param wordsA how many of its words
     * @param b first word of the second name
     * @param wordsB how many of its words
     */
    record Pair(int a, int wordsA, int b, int wordsB, float likeness, float weight) {}

    private final WordLikeness words = new WordLikeness();
    private final Side a = new Side();
    private final Side b = new Side();
    private float[] likeness = new float[USUAL];
    private int[] spans = new int[USUAL];
    private float[] likenesses = new float[USUAL];
    private float[] weights = new float[USUAL];
    private int size;

    WordLikeness words() {
        return words;
    }

    /** The first name, filled before the words are paired. */
    Side a() {
        return a;
    }

    /** The second name, filled before the words are paired. */
    Side b() {
        return b;
    }

    /** Pairs the words of both sides. */
    void pair() {
        a.free();
        b.free();
        size = 0;
        measure();
        pairOneWithOne(SAME);
        pairTwoOfA();
        pairTwoOfB();
        pairOneWithOne(WordLikeness.LEAST);
    }

    private void measure() {
        int cells = a.size() * b.size();
        if (cells > likeness.length) {
            likeness = new float[cells];
        }
        if (Math.max(a.size(), b.size()) > spans.length) {
            spans = new int[Math.max(a.size(), b.size())];
            likenesses = new float[spans.length];
            weights = new float[spans.length];
        }
        for (int i = 0, cell = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                likeness[cell++] = words.of(a.word(i), b.word(j));
            }
        }
    }

    /** The likest pair first, until no pair is like enough. */
    private void pairOneWithOne(float from) {
        for (int best = likest(from); best >= 0; best = likest(from)) {
            int i = best / b.size();
            int j = best % b.size();
            add(i, 1, j, 1, likeness[best], weight(a.word(i), b.word(j)));
        }
    }

    private int likest(float from) {
        int best = -1;
        float most = from;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; !a.isUsed(i) && j < b.size(); j++) {
                float alike = likeness[i * b.size() + j];
                if ((best < 0 ? alike >= most : alike > most) && !b.isUsed(j)) {
                    most = alike;
                    best = i * b.size() + j;
                }
            }
        }
        return best;
    }

    /** A pair weighs as its words do on average; with an initial or a particle it weighs no more than that. */
    private static float weight(Word one, Word other) {
        boolean light = isLight(one) || isLight(other);
        return light ? Math.min(one.weight(), other.weight()) : (one.weight() + other.weight()) / 2;
    }

    private static boolean isLight(Word word) {
        return word.kind() == Word.Kind.INITIAL || word.kind() == Word.Kind.PARTICLE;
    }

    private void pairTwoOfA() {
        for (int j = 0; a.size() > 1 && j < b.size(); j++) {
            int i = b.isUsed(j) ? -1 : twoLike(a, b.word(j));
            if (i >= 0) {
                add(
                        i,
                        2,
                        j,
                        1,
                        words.ofJoined(a.word(i), a.word(i + 1), b.word(j)),
                        b.word(j).weight());
            }
        }
    }

    private void pairTwoOfB() {
        for (int i = 0; b.size() > 1 && i < a.size(); i++) {
            int j = a.isUsed(i) ? -1 : twoLike(b, a.word(i));
            if (j >= 0) {
                add(
                        i,
                        1,
                        j,
                        2,
                        words.ofJoined(b.word(j), b.word(j + 1), a.word(i)),
                        a.word(i).weight());
            }
        }
    }

    /** The first of two free words that stand together and are the whole, or -1. */
    private int twoLike(Side side, Word whole) {
        for (int i = 0; i + 1 < side.size(); i++) {
            if (!side.isUsed(i) && !side.isUsed(i + 1) && words.ofJoined(side.word(i), side.word(i + 1), whole) > 0) {
                return i;
            }
        }
        return -1;
    }

    private void add(int i, int wordsA, int j, int wordsB, float alike, float weight) {
        for (int k = 0; k < wordsA; k++) {
            a.use(i + k);
        }
        for (int k = 0; k < wordsB; k++) {
            b.use(j + k);
        }
        spans[size] = i << 17 | j << 2 | wordsA - 1 << 1 | wordsB - 1;
        likenesses[size] = alike;
        weights[size++] = weight;
    }

    /** How many pairs. */
    int size() {
        return size;
    }

    float likeness(int pair) {
        return likenesses[pair];
    }

    float weight(int pair) {
        return weights[pair];
    }

    /** The pairs, to be shown. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            int span = spans[at];
            int wordsA = 1 + (span >> 1 & 1);
            int wordsB = 1 + (span & 1);
            pairs.add(new Pair(span >> 17, wordsA, span >> 2 & 0x7fff, wordsB, likenesses[at], weights[at]));
        }
        return pairs;
    }

    /** Pairs of names in full. */
    int fullPairs() {
        int count = 0;
        for (int pair = 0; pair < size; pair++) {
            count += NameComparison.isFull(weights[pair]) ? 1 : 0;
        }
        return count;
    }

    /** Whether only one name in full goes together, and that one not exactly. */
    boolean isOneLooseName() {
        float likest = 0;
        for (int pair = 0; pair < size; pair++) {
            likest = NameComparison.isFull(weights[pair]) ? Math.max(likest, likenesses[pair]) : likest;
        }
        return fullPairs() == 1 && likest < LOOSE;
    }

    /** Whether nothing but an initial goes with a name. */
    boolean isInitialAlone() {
        return size == 1 && likenesses[0] == WordLikeness.INITIAL_FITS;
    }

    /** Whether the one name in full that goes together is hardly anybody else's. */
    boolean isOneRareName() {
        int rare = 0;
        for (int pair = 0; pair < size; pair++) {
            if (NameComparison.isFull(weights[pair])) {
                int span = spans[pair];
                boolean single = (span & 3) == 0;
                boolean isRare = single
                        && !a.word(span >> 17).isOrdinary()
                        && !b.word(span >> 2 & 0x7fff).isOrdinary();
                rare += isRare ? 1 : 0;
            }
        }
        return rare == 1 && fullPairs() == 1;
    }

    /** Whether a number stands in one name only. */
    boolean leavesNumber() {
        return a.leavesNumber() || b.leavesNumber();
    }
}
