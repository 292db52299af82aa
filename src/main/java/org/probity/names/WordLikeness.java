package org.probity.names;

/** How alike two words are, 0-1. */
public final class WordLikeness {

    /** What an initial is worth that fits a name. */
    private static final float INITIAL_FITS = 0.85f;
    /** Longest words in which one letter may be wrong; in longer ones two. */
    private static final int TWO_LETTERS_FROM = 4;
    /** How far sounds may be apart, as a share of their length. */
    private static final float SOUND_LIMIT = 0.18f;
    /** The same for words of two scripts. */
    private static final float FOREIGN_LIMIT = 0.36f;

    /** Sounds of a word so short that hardly anything may differ. */
    private static final int SHORT = 4;
    private static final float SHORT_LIMIT = Float.parseFloat(System.getProperty("sl","0.35"));

    private WordLikeness() {}

    public static float of(Word a, Word b) {
        if (a.latin().equals(b.latin())) {
            return 1;
        }
        if (a.alike().equals(b.alike())) {
            return 0.96f;
        }
        if (a.kind() == Word.Kind.NUMBER || b.kind() == Word.Kind.NUMBER) {
            return 0;
        }
        if (a.kind() == Word.Kind.INITIAL || b.kind() == Word.Kind.INITIAL) {
            boolean fits = a.kind() != b.kind() && a.latin().charAt(0) == b.latin().charAt(0);
            return fits ? INITIAL_FITS : 0;
        }
        if (a.kind() == Word.Kind.PARTICLE && b.kind() == Word.Kind.PARTICLE) {
            return a.sound().equals(b.sound()) ? 1 : 0.75f;
        }
        if (a.kind() != b.kind()) {
            return 0;
        }
        return written(a, b);
    }

    private static float written(Word a, Word b) {
        int longest = Math.max(a.latin().length(), b.latin().length());
        if (a.sound().equals(b.sound())) {
            return 0.97f;
        }
        if (longest < 3) {
            return 0;
        }
        float allowed = longest <= 3 ? Float.parseFloat(System.getProperty("a3","1")) : longest <= TWO_LETTERS_FROM ? 1 : 2;
        float letters = Distance.letters(a.latin(), b.latin(), allowed);
        float byLetters = letters > allowed ? 0 : 1 - letters / longest;
        int sounds = Math.max(a.sound().length(), b.sound().length());
        boolean foreign = a.script() != b.script();
        float limit = foreign ? sounds * FOREIGN_LIMIT : sounds <= SHORT ? SHORT_LIMIT : sounds * SOUND_LIMIT;
        float sound = sounds < 3 ? limit + 1 : Distance.sounds(a.sound(), b.sound(), limit);
        float bySound = sound > limit ? 0 : (1 - sound / sounds) * 0.97f;
        float byBones = 0;
        if (foreign) {
            int bones = Math.max(a.bones().length(), b.bones().length());
            float away = bones < 2 ? bones : Distance.letters(a.bones(), b.bones(), bones);
            byBones = bones < 2 ? 0 : (1 - away / bones) * (bones == 2 ? 0.8f : 0.93f);
        }
        return Math.max(byLetters, Math.max(bySound, byBones));
    }

    static float ofJoined(Word first, Word second, Word whole) {
        if (whole.latin().length() < 4) {
            return 0;
        }
        String both = first.latin() + second.latin();
        if (both.equals(whole.latin())) {
            return 0.98f;
        }
        int longest = Math.max(both.length(), whole.latin().length());
        return longest >= 6 && Distance.letters(both, whole.latin(), 1) <= 1 ? 0.9f : 0;
    }
}
