package org.probity.names;

/** Compares two names. Symmetric, deterministic, safe for threads. */
public final class NameComparison {

    // The weights of the comparison, in one place.
    /** How fast a word pair loses worth when it is less alike. */
    private static final float PAIR_SLOPE = Float.parseFloat(System.getProperty("ps","1.5"));
    /** Words left over on both sides contradict each other. */
    private static final float CONTRADICTION = 2.2f;
    /** Words left over on one side only, in names of persons. */
    private static final float LEFT_OVER_PERSON = 0.28f;
    /** Words left over on one side only, in names of companies. */
    private static final float LEFT_OVER_COMPANY = 1.15f;
    /** Each letter wrong in names read as one word, as a share of their length. */
    private static final float JOINED_SLOPE = 1.3f;
    /** Most letters wrong in names read as one word. */
    private static final int JOINED_EDITS = 2;
    /** Shortest names read as one word. */
    private static final int JOINED_FROM = 6;
    /** Best score of one word against several. */
    private static final float ONE_WORD = 0.66f;

    private NameComparison() {}

    /** What sort of names are compared. */
    public enum Kind {
        PERSON,
        COMPANY
    }

    /** How alike the names are, without reasons. About 2 µs on names made ready. */
    public static double score(Name a, Name b, Kind kind) {
        Pairing pairing = Pairing.of(a.words(), b.words());
        float words = byWords(pairing, a, b, kind);
        return Math.max(0, Math.min(1, Math.max(words, a.words().size() == b.words().size() && pairing.leftA() > 0.2f && pairing.leftB() > 0.2f ? 0 : byLetters(a, b))));
    }

    private static float byWords(Pairing pairing, Name a, Name b, Kind kind) {
        float paired = 0;
        float worth = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            paired += pair.weight();
            worth += pair.weight() * (1 - (1 - pair.likeness()) * PAIR_SLOPE);
        }
        float onlyA = pairing.leftA();
        float onlyB = pairing.leftB();
        float both = Math.min(onlyA, onlyB);
        float rest = Math.max(onlyA, onlyB) - both;
        float all = paired + CONTRADICTION * both + rest * (kind == Kind.PERSON ? LEFT_OVER_PERSON : LEFT_OVER_COMPANY);
        float score = all == 0 ? 0 : worth / all;
        boolean oneWord = (pairing.fullPairs() == 1 && rest > 0.5f || rest > 0.25f && paired < Float.parseFloat(System.getProperty("ev","1.25"))) && kind == Kind.PERSON;
        return oneWord ? Math.min(score, ONE_WORD) : score;
    }

    private static float byLetters(Name a, Name b) {
        return Math.max(byLetters(a.joined(), b.joined()), byLetters(a.whole(), b.whole()));
    }

    private static float byLetters(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < JOINED_FROM) {
            return 0;
        }
        float edits = Distance.letters(a, b, JOINED_EDITS);
        return edits > JOINED_EDITS ? 0 : 1 - JOINED_SLOPE * edits / longest - (edits == 0 ? 0.01f : 0);
    }
}
