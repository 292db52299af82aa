package org.probity.names;

import java.util.ArrayList;
import java.util.List;

/** Compares two names. Symmetric, deterministic, safe for threads. */
public final class NameComparison {

    /** The fixed threshold: names at least this alike are shown as possibly the same. */
    public static final double THRESHOLD = 0.70;

    // The weights of the comparison of names, in one place; those of words are in WordLikeness.
    /** How fast a word pair loses worth when it is less alike. */
    private static final float PAIR_SLOPE = 1.5f;
    /** Words left over on both sides contradict each other. */
    private static final float CONTRADICTION = 2.2f;
    /** Words left over on one side only, in names of persons. */
    private static final float LEFT_OVER_PERSON = 0.28f;
    /** Words left over on one side only, in names of companies. */
    private static final float LEFT_OVER_COMPANY = 1.08f;
    /** Each letter wrong in names read as one word, as a share of their length. */
    private static final float JOINED_SLOPE = 1.3f;
    /** What names written apart and together lose. */
    private static final float JOINED_COST = 0.01f;
    /** Most letters wrong in names read as one word. */
    private static final int JOINED_EDITS = 2;
    /** Shortest names read as one word. */
    private static final int JOINED_FROM = 6;
    /** Best score of a person of whose name hardly more than one word is met. */
    private static final float ONE_WORD = 0.66f;
    /** Weight left over that makes one word met too little. */
    private static final float MUCH_LEFT = 0.5f;
    /** Weight left over that makes little met too little, and what is little: a name in full and an initial is not. */
    private static final float SOME_LEFT = 0.25f;

    private static final float LITTLE_MET = 1.35f;

    private NameComparison() {}

    /** What sort of names are compared. */
    public enum Kind {
        PERSON,
        COMPANY
    }

    /** How alike the names are, 0-1, without reasons. */
    public static double score(Name a, Name b, Kind kind) {
        return score(Pairing.of(a.words(), b.words()), a, b, kind);
    }

    /** How alike the names are, and why: for what is shown. */
    public static NameScore explained(Name a, Name b, Kind kind) {
        Pairing pairing = Pairing.of(a.words(), b.words());
        double score = score(pairing, a, b, kind);
        List<NameScore.Reason> reasons = new ArrayList<>();
        if (score > byWords(pairing, kind)) {
            reasons.add(new NameScore.Reason(a.joined(), b.joined(), score, NameScore.How.AS_ONE_WORD));
        } else {
            reasons.addAll(Reasons.of(pairing, a, b));
        }
        return new NameScore(score, reasons);
    }

    private static double score(Pairing pairing, Name a, Name b, Kind kind) {
        float words = byWords(pairing, kind);
        float score = mayBeJoined(pairing, a, b) ? Math.max(words, byLetters(a, b)) : words;
        return Math.max(0, Math.min(1, score));
    }

    /** Words joined or split make their number differ, and no number of the one is missing in the other. */
    private static boolean mayBeJoined(Pairing pairing, Name a, Name b) {
        return a.all().size() != b.all().size() && !pairing.leavesNumber()
                || pairing.pairs().isEmpty();
    }

    private static float byWords(Pairing pairing, Kind kind) {
        float paired = 0;
        float worth = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            paired += pair.weight();
            worth += pair.weight() * (1 - (1 - pair.likeness()) * PAIR_SLOPE);
        }
        float both = Math.min(pairing.leftA(), pairing.leftB());
        float rest = Math.max(pairing.leftA(), pairing.leftB()) - both;
        float leftOver = kind == Kind.PERSON ? LEFT_OVER_PERSON : LEFT_OVER_COMPANY;
        float all = paired + CONTRADICTION * both + rest * leftOver;
        float score = all == 0 ? 0 : worth / all;
        boolean hardlyMet = kind == Kind.PERSON && isHardlyMet(pairing, paired, rest);
        return hardlyMet ? Math.min(score, ONE_WORD) : score;
    }

    private static boolean isHardlyMet(Pairing pairing, float paired, float rest) {
        return pairing.fullPairs() == 1 && rest > MUCH_LEFT
                || paired < LITTLE_MET && (rest > SOME_LEFT || pairing.pairs().size() > 1 && pairing.isOneLooseName());
    }

    private static float byLetters(Name a, Name b) {
        float joined = byLetters(a.joined(), b.joined());
        boolean whole = a.joined().length() != a.whole().length()
                || b.joined().length() != b.whole().length();
        return whole ? Math.max(joined, byLetters(a.whole(), b.whole())) : joined;
    }

    private static float byLetters(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < JOINED_FROM) {
            return 0;
        }
        float edits = Distance.letters(a, b, JOINED_EDITS);
        return edits > JOINED_EDITS ? 0 : 1 - JOINED_SLOPE * edits / longest - (edits == 0 ? JOINED_COST : 0);
    }
}
