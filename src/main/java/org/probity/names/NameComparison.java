package org.probity.names;

import java.util.List;

/**
 * Compares two names. Symmetric and deterministic. An instance compares one name with many and keeps its working memory,
 * so it is not safe for threads; the static methods are.
 */
public final class NameComparison {

    /** Raised whenever the same two names would come out otherwise: what two people settled by the old way is asked anew. */
    public static final int VERSION = 3;

    /** The fixed threshold: names at least this alike are shown as possibly the same. */
    public static final double THRESHOLD = 0.70;

    // The weights of the comparison of names, in one place; those of words are in WordLikeness.
    /** How fast a word pair loses worth when it is less alike. */
    private static final float PAIR_SLOPE = 1.4f;
    /** Words left over on both sides contradict each other. */
    private static final float CONTRADICTION = 2.2f;
    /** The same of common words beside a rare name: "Rosoboronexport Trading" and "Rosoboronexport Mining" are of one house. */
    private static final float OTHER_DESCRIPTION = 1;
    /** Words left over on one side only, in names of persons. */
    private static final float LEFT_OVER_PERSON = 0.28f;
    /** What a patronymic or the second part of a name counts less. */
    private static final float OFTEN_LEFT_OUT = 0.5f;
    /** What two names in full weigh of which neither is common: "Boyan Isterhazov", but not "Boris Ivanov". */
    private static final float TWO_NAMES = 1.9f;
    /** Words left over on one side only, in names of companies of which one name in full is met that many have: "Sunrise". */
    private static final float LEFT_OVER_COMPANY = 1.08f;
    /** The same where that name is rare ("Rosoboronexport"), more names in full are met, or common words alone are asked for. */
    private static final float LEFT_OVER_COMPANY_MORE = 0.85f;
    /** Words left over and others less alike, in names of persons: both at once are met by chance more often than meant. */
    private static final float DOUBT = 1.5f;
    /** What is left of the weight of a word that may be a company form with a letter wrong. */
    private static final float LIKE_FORM = 0.2f;
    /** What a country left over in one name of a company weighs at most: "Al-Shabaab Somalia". */
    private static final float COUNTRY = 0.4f;
    /** Each letter wrong in names read as one word, as a share of their length. */
    private static final float JOINED_SLOPE = 1.3f;
    /** What names written apart and together lose. */
    private static final float JOINED_COST = 0.01f;
    /** Most letters wrong in names read as one word. */
    private static final int JOINED_EDITS = 2;
    /** Shortest names read as one word. */
    private static final int JOINED_FROM = 6;
    /** The same where no letter is wrong. */
    private static final int JOINED_EXACTLY_FROM = 4;
    /** Best score of a person of whose name hardly more than one word is met. */
    private static final float ONE_WORD = 0.66f;
    /** Weight left over that makes one word met too little. */
    private static final float MUCH_LEFT = 0.5f;
    /** Weight left over that makes little met too little, and what is little: a name in full and an initial is not. */
    private static final float SOME_LEFT = 0.25f;

    private static final float LITTLE_MET = 1.35f;

    /** From this weight on a word is a name in full, not an initial or a particle. */
    private static final float FULL = 0.4f;

    private static final ThreadLocal<NameComparison> OWN = ThreadLocal.withInitial(NameComparison::new);

    private final Pairing pairing = new Pairing();

    /** What sort of names are compared. */
    public enum Kind {
        PERSON,
        COMPANY
    }

    /** How alike the names are, 0-1, without reasons. */
    public static double score(Name a, Name b, Kind kind) {
        NameComparison comparison = OWN.get();
        comparison.ask(a);
        return comparison.score(b, kind);
    }

    /** How alike the names are, and why: for what is shown. */
    public static NameScore explained(Name a, Name b, Kind kind) {
        NameComparison comparison = OWN.get();
        comparison.ask(a);
        double score = comparison.score(b, kind);
        boolean asOneWord = score > comparison.byWords(kind);
        return new NameScore(
                score, asOneWord ? List.of(comparison.asOneWord(score)) : Reasons.of(comparison.pairing, a, b));
    }

    /** How alike the likest two of the names are that stand in two texts, and why. */
    public static NameScore explained(List<Name> ones, List<Name> others, Kind kind) {
        NameScore likest = explained(ones.get(0), others.get(0), kind);
        for (Name one : ones) {
            for (Name other : others) {
                likest = score(one, other, kind) > likest.value() ? explained(one, other, kind) : likest;
            }
        }
        return likest;
    }

    private NameScore.Reason asOneWord(double score) {
        return new NameScore.Reason(
                pairing.a().joinedText(), pairing.b().joinedText(), score, NameScore.How.AS_ONE_WORD);
    }

    /** Takes the name that others are compared with. */
    public void ask(Name name) {
        pairing.a().fill(name.all());
    }

    /** How alike a name is with the one asked for, 0-1. */
    public float score(Name name, Kind kind) {
        pairing.b().fill(name.all());
        return score(kind);
    }

    /** How alike a name is with the one asked for, given as its words, forms, titles and fillers among them. */
    public float score(Word[] words, int count, Kind kind) {
        pairing.b().fill(words, count);
        return score(kind);
    }

    private float score(Kind kind) {
        pairing.pair();
        float words = byWords(kind);
        return Math.max(0, Math.min(1, Math.max(words, asOne())));
    }

    /** How alike the names are if their spaces count for nothing. */
    private float asOne() {
        if (Math.min(pairing.a().wholeLength(), pairing.b().wholeLength()) >= JOINED_EXACTLY_FROM
                && pairing.a().isWrittenLike(pairing.b())) {
            return 1 - JOINED_COST;
        }
        return mayBeJoined() ? byLetters() : 0;
    }

    /** Words joined or split make their number differ, and no number of the one is missing in the other. */
    private boolean mayBeJoined() {
        return pairing.a().allSize() != pairing.b().allSize() && !pairing.leavesNumber() || pairing.size() == 0;
    }

    private float byWords(Kind kind) {
        float paired = 0;
        float worth = 0;
        for (int pair = 0; pair < pairing.size(); pair++) {
            float weight = pairing.weight(pair);
            paired += weight;
            worth += weight * leaves(pairing.likeness(pair));
        }
        float leftA = left(pairing.a(), pairing.b(), kind);
        float leftB = left(pairing.b(), pairing.a(), kind);
        if (paired == 0 && leftA == 0 && leftB == 0) {
            return pairing.size() > 0 ? pairing.likeness(0) : 0;
        }
        boolean rare = kind == Kind.COMPANY && pairing.isOneRareName();
        float leftOver = rare ? LEFT_OVER_COMPANY_MORE : leftOver(pairing.fullPairs(), kind);
        boolean descriptions = rare && !pairing.a().leavesName() && !pairing.b().leavesName();
        float score = ofWeights(
                worth,
                paired,
                leftA - oftenLeftOut(pairing.a(), leftB, paired, kind),
                leftB - oftenLeftOut(pairing.b(), leftA, paired, kind),
                leftOver,
                descriptions ? OTHER_DESCRIPTION : CONTRADICTION);
        if (pairing.isInitialAlone()) {
            return Math.min(score, ONE_WORD);
        }
        return kind == Kind.COMPANY || paired == 0 ? score : ofPerson(score, worth, paired, leftA, leftB);
    }

    /** How much less words that are often left out count where two names in full are met and nothing contradicts. */
    private static float oftenLeftOut(Side side, float leftOfOther, float paired, Kind kind) {
        return kind == Kind.PERSON && leftOfOther == 0 && paired >= TWO_NAMES
                ? OFTEN_LEFT_OUT * (side.left() - side.leftUnusually())
                : 0;
    }

    /** What words left over take from the likeness of names of persons. */
    private float ofPerson(float score, float worth, float paired, float leftA, float leftB) {
        float rest = Math.abs(leftA - leftB);
        float unusual = Math.abs(pairing.a().leftUnusually() - pairing.b().leftUnusually());
        float doubted = score / (1 + DOUBT * Math.min(unusual, paired - worth) / (paired + rest));
        float parts = pairing.a().leftSecondParts() - pairing.b().leftSecondParts();
        float restOfNames = Math.abs(leftA - leftB - parts);
        boolean oneWord = pairing.fullPairs() == 1 && restOfNames > MUCH_LEFT;
        return oneWord || isLittleMet(paired, restOfNames) ? Math.min(doubted, ONE_WORD) : doubted;
    }

    /**
     * What is left over of a name. Of companies, where only the other has a legal form, what may be that with a letter wrong
     * hardly counts, and a country counts less where nothing of the other's contradicts it.
     */
    private static float left(Side side, Side other, Kind kind) {
        float left = side.left();
        if (kind == Kind.PERSON) {
            return left;
        }
        float likeForm = side.untelling() < other.untelling() ? side.leftLikeForm() : 0;
        float ofCountries = other.leavesName() ? 0 : side.leftOfCountries(COUNTRY);
        return left - likeForm * (1 - LIKE_FORM) - ofCountries;
    }

    /**
     * How alike names are whose words have been paired, 0-1; not a number where neither has any weight.
     *
     * @param worth what likeness leaves of the weight of the pairs
     * @param paired what the pairs weigh
     * @param leftA what words left over of the one name weigh
     * @param leftB what words left over of the other name weigh
     * @param full how many pairs are of names in full
     */
    public static float ofWeights(float worth, float paired, float leftA, float leftB, int full, Kind kind) {
        float score = ofWeights(worth, paired, leftA, leftB, leftOver(full, kind), CONTRADICTION);
        return kind == Kind.PERSON && full == 1 && Math.abs(leftA - leftB) > MUCH_LEFT
                ? Math.min(score, ONE_WORD)
                : score;
    }

    private static float leftOver(int full, Kind kind) {
        return kind == Kind.PERSON ? LEFT_OVER_PERSON : full == 1 ? LEFT_OVER_COMPANY : LEFT_OVER_COMPANY_MORE;
    }

    private static float ofWeights(
            float worth, float paired, float leftA, float leftB, float leftOver, float contradiction) {
        float both = Math.min(leftA, leftB);
        return worth / (paired + contradiction * both + Math.abs(leftA - leftB) * leftOver);
    }

    /** What a pair of words as alike as this is worth, as a share of what it weighs; below 0 where it speaks against the names. */
    public static float leaves(float likeness) {
        return 1 - (1 - likeness) * PAIR_SLOPE;
    }

    /** Whether a word, or a pair of words, of this weight is a name in full, not an initial or a particle. */
    public static boolean isFull(float weight) {
        return weight > FULL;
    }

    private boolean isLittleMet(float paired, float rest) {
        return paired < LITTLE_MET && (rest > SOME_LEFT || pairing.size() > 1 && pairing.isOneLooseName());
    }

    private float byLetters() {
        Side a = pairing.a();
        Side b = pairing.b();
        float joined = byLetters(a.joinedLength(), b.joinedLength(), false);
        boolean whole = a.joinedLength() != a.wholeLength() || b.joinedLength() != b.wholeLength();
        return whole ? Math.max(joined, byLetters(a.wholeLength(), b.wholeLength(), true)) : joined;
    }

    private float byLetters(int lengthA, int lengthB, boolean whole) {
        int longest = Math.max(lengthA, lengthB);
        if (Math.min(lengthA, lengthB) < JOINED_FROM || Math.abs(lengthA - lengthB) > JOINED_EDITS) {
            return 0;
        }
        byte[] a = whole ? pairing.a().whole() : pairing.a().joined();
        byte[] b = whole ? pairing.b().whole() : pairing.b().joined();
        int edits = pairing.words().wrongLetters(a, lengthA, b, lengthB, JOINED_EDITS);
        return edits > JOINED_EDITS ? 0 : 1 - JOINED_SLOPE * edits / longest - (edits == 0 ? JOINED_COST : 0);
    }
}
