package org.probity.names;

/** How alike two words are, 0-1. */
public final class WordLikeness {

    // The weights of the comparison of words, in one place.
    private static final float SAME_WORD = 0.96f;
    private static final float SAME_SOUND = 0.97f;
    /** Two well-known names are hardly one misspelt: "Vijay" and "Ajay", "Maria" and "Mario". */
    private static final float TWO_KNOWN_NAMES = 0.59f;
    /** What an initial is worth that fits a name. */
    private static final float INITIAL_FITS = 0.85f;
    /** Two different particles: "al" and "el", "van" and "von". */
    private static final float OTHER_PARTICLE = 0.75f;
    /** Longest words in which one letter may be wrong; in longer ones two. */
    private static final int ONE_LETTER_UP_TO = 4;
    /** How far sounds may be apart, as a share of their length. */
    private static final float SOUND_LIMIT = 0.18f;
    /** The same for words of two scripts. */
    private static final float FOREIGN_LIMIT = 0.36f;
    /** Sounds of a word so short that hardly anything may differ, and what may. */
    private static final int SHORT = 4;

    private static final float SHORT_LIMIT = 0.35f;
    /** Fewest letters that are compared letter by letter. */
    private static final int FEWEST = 3;
    /** Consonants alone: what equal ones are worth, and equal ones where there are only two. */
    private static final float BONES = 0.93f;

    private static final float TWO_BONES = 0.8f;
    /** Two words written as one, and with one letter wrong. */
    private static final float WRITTEN_AS_ONE = 0.98f;

    private static final float NEARLY_AS_ONE = 0.9f;
    private static final int AS_ONE_FROM = 4;
    private static final int NEARLY_AS_ONE_FROM = 6;

    private WordLikeness() {}

    /** How alike two words are; 0 for words that have nothing to do with each other. */
    public static float of(Word a, Word b) {
        if (a.latin().equals(b.latin())) {
            return 1;
        }
        if (a.alike().equals(b.alike())) {
            return SAME_WORD;
        }
        if (a.kind() == Word.Kind.NUMBER || b.kind() == Word.Kind.NUMBER) {
            return 0;
        }
        if (a.kind() == Word.Kind.INITIAL || b.kind() == Word.Kind.INITIAL) {
            boolean fits =
                    a.kind() != b.kind() && a.latin().charAt(0) == b.latin().charAt(0);
            return fits ? INITIAL_FITS : 0;
        }
        if (a.kind() == Word.Kind.PARTICLE && b.kind() == Word.Kind.PARTICLE) {
            return a.sound().equals(b.sound()) ? 1 : OTHER_PARTICLE;
        }
        return a.kind() == b.kind() ? written(a, b) : 0;
    }

    private static float written(Word a, Word b) {
        if (a.sound().equals(b.sound())) {
            return SAME_SOUND;
        }
        int longest = Math.max(a.latin().length(), b.latin().length());
        boolean foreign = a.script() != b.script();
        if (longest < FEWEST) {
            return 0;
        }
        float byWriting = Math.max(byLetters(a.latin(), b.latin(), longest), bySound(a.sound(), b.sound(), foreign));
        if (foreign) {
            return Math.max(byWriting, byBones(a.bones(), b.bones()));
        }
        return a.known() && b.known() ? Math.min(byWriting, TWO_KNOWN_NAMES) : byWriting;
    }

    private static float byLetters(String a, String b, int longest) {
        float allowed = longest <= ONE_LETTER_UP_TO ? 1 : 2;
        float wrong = Distance.letters(a, b, allowed);
        return wrong > allowed ? 0 : 1 - wrong / longest;
    }

    private static float bySound(String a, String b, boolean foreign) {
        int longest = Math.max(a.length(), b.length());
        if (longest < FEWEST) {
            return 0;
        }
        float limit = foreign ? longest * FOREIGN_LIMIT : longest <= SHORT ? SHORT_LIMIT : longest * SOUND_LIMIT;
        float away = Distance.sounds(a, b, limit);
        return away > limit ? 0 : (1 - away / longest) * SAME_SOUND;
    }

    private static float byBones(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest < 2) {
            return 0;
        }
        return (1 - Distance.letters(a, b, longest) / longest) * (longest == 2 ? TWO_BONES : BONES);
    }

    /** How alike two words together are with one. */
    static float ofJoined(Word first, Word second, Word whole) {
        int length = first.latin().length() + second.latin().length();
        if (whole.latin().length() < AS_ONE_FROM
                || Math.abs(length - whole.latin().length()) > 1) {
            return 0;
        }
        String both = first.latin() + second.latin();
        if (both.equals(whole.latin())) {
            return WRITTEN_AS_ONE;
        }
        boolean nearly = length >= NEARLY_AS_ONE_FROM && Distance.letters(both, whole.latin(), 1) <= 1;
        return nearly ? NEARLY_AS_ONE : 0;
    }
}
