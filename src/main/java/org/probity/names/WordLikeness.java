package org.probity.names;

import java.util.Arrays;

/** How alike two words are, 0-1; keeps its working memory. Not safe for threads. */
public final class WordLikeness {

    // The weights of the comparison of words, in one place.
    private static final float SAME_WORD = 0.96f;
    private static final float SAME_SOUND = 0.97f;
    /** Two well-known names are hardly one misspelt: "Vijay" and "Ajay", "Maria" and "Mario". */
    private static final float TWO_KNOWN_NAMES = 0.56f;
    /** Words less alike than this do not go together. */
    public static final float LEAST = TWO_KNOWN_NAMES;

    /** What an initial is worth that fits a name. */
    public static final float INITIAL_FITS = 0.85f;
    /** Two different particles: "al" and "el", "van" and "von". */
    private static final float OTHER_PARTICLE = 0.75f;
    /** Longest words in which one letter may be wrong; in longer ones two. */
    private static final int ONE_LETTER_UP_TO = 4;

    private static final int MOST_LETTERS = 2;
    /** How far sounds may be apart, as a share of their length. */
    private static final float SOUND_LIMIT = 0.18f;
    /** The same for words of two scripts. */
    private static final float FOREIGN_LIMIT = 0.36f;
    /** How many consonants may be wrong in words of two scripts, as a share of all letters. */
    private static final float CONSONANTS_LIMIT = 0.4f;
    /** Sounds of a word so short that hardly anything may differ, and what may. */
    private static final int SHORT = 4;

    private static final float SHORT_LIMIT = 0.35f;
    /** Fewest letters that are compared letter by letter. */
    private static final int FEWEST = 3;
    /** Consonants alone: what equal ones are worth, and equal ones where there are only two. */
    private static final float BONES = 0.93f;

    private static final float TWO_BONES = 0.8f;
    /** A vowel at the beginning is written in all scripts. */
    private static final float OTHER_BEGINNING = 0.9f;
    /** Two words written as one, and with one letter wrong. */
    private static final float WRITTEN_AS_ONE = 0.98f;

    private static final float NEARLY_AS_ONE = 0.9f;
    private static final int AS_ONE_FROM = 4;
    private static final int NEARLY_AS_ONE_FROM = 6;

    private final Distance distance = new Distance();
    private byte[] bonesA = new byte[0];
    private byte[] bonesB = new byte[0];
    private byte[] both = new byte[0];

    /** How alike two words are; 0 for words that have nothing to do with each other. */
    public float of(Word a, Word b) {
        if (a.key() == b.key()) {
            return 1;
        }
        if (a.alikeKey() == b.alikeKey()) {
            return SAME_WORD;
        }
        Word.Kind kindA = a.kind();
        Word.Kind kindB = b.kind();
        if (kindA == Word.Kind.NAME && kindB == Word.Kind.NAME) {
            return written(a, b);
        }
        if (kindA == Word.Kind.NUMBER || kindB == Word.Kind.NUMBER) {
            return 0;
        }
        if (kindA == Word.Kind.INITIAL || kindB == Word.Kind.INITIAL) {
            return kindA != kindB && a.initial() == b.initial() ? INITIAL_FITS : 0;
        }
        if (kindA == Word.Kind.PARTICLE && kindB == Word.Kind.PARTICLE) {
            return soundTheSame(a, b) ? 1 : OTHER_PARTICLE;
        }
        if (kindA != kindB) {
            return isParticle(a, b) || isParticle(b, a) ? OTHER_PARTICLE : 0;
        }
        return written(a, b);
    }

    /** "Dle" is the particle "del" with two letters swapped, but "Ali" is a name and no "al". */
    private boolean isParticle(Word particle, Word other) {
        return particle.kind() == Word.Kind.PARTICLE
                && other.kind() == Word.Kind.NAME
                && !other.isKnown()
                && other.length() == particle.length()
                && distance.letters(particle.letters(), particle.length(), other.letters(), other.length(), 1) <= 1;
    }

    /** Whether words with these signs can be alike at all; most that are not are told so without being looked at. */
    public static boolean mayBe(long one, long other) {
        int longest = Math.max(WordSign.length(one), WordSign.length(other));
        float limit = WordSign.isOneScript(one, other) ? SOUND_LIMIT : CONSONANTS_LIMIT;
        return WordSign.lettersApart(one, other) <= MOST_LETTERS || WordSign.soundsApart(one, other) <= longest * limit;
    }

    /** Fewest letters that must be changed to make the word of one sign that of the other. */
    public static int lettersApart(long one, long other) {
        return WordSign.lettersApart(one, other);
    }

    static boolean soundTheSame(Word a, Word b) {
        return Arrays.equals(a.sounds(), b.sounds());
    }

    private float written(Word a, Word b) {
        boolean foreign = a.script() != b.script();
        int letters = WordSign.lettersApart(a.sign(), b.sign());
        if (!foreign && letters > MOST_LETTERS && WordSign.soundsApart(a.sign(), b.sign()) > soundLimit(a, b, false)) {
            return 0;
        }
        if (soundTheSame(a, b)) {
            return SAME_SOUND;
        }
        int longest = Math.max(a.length(), b.length());
        if (longest < FEWEST) {
            return 0;
        }
        float byWriting = Math.max(letters > MOST_LETTERS ? 0 : byLetters(a, b, longest), bySound(a, b, foreign));
        if (foreign) {
            return Math.max(byWriting, byBones(a, b));
        }
        return a.isKnown() && b.isKnown() ? Math.min(byWriting, TWO_KNOWN_NAMES) : byWriting;
    }

    private float byLetters(Word a, Word b, int longest) {
        int allowed = longest <= ONE_LETTER_UP_TO ? 1 : MOST_LETTERS;
        int wrong = distance.letters(a.letters(), a.length(), b.letters(), b.length(), allowed);
        return wrong > allowed ? 0 : 1 - (float) wrong / longest;
    }

    private static float soundLimit(Word a, Word b, boolean foreign) {
        int longest = Math.max(a.sounds().length, b.sounds().length);
        return foreign ? longest * FOREIGN_LIMIT : longest <= SHORT ? SHORT_LIMIT : longest * SOUND_LIMIT;
    }

    private float bySound(Word a, Word b, boolean foreign) {
        float limit = soundLimit(a, b, foreign);
        int longest = Math.max(a.sounds().length, b.sounds().length);
        if (longest < FEWEST || WordSign.soundsApart(a.sign(), b.sign()) > limit) {
            return 0;
        }
        int most = (int) (limit * SoundCosts.LETTER);
        int away = distance.sounds(a.sounds(), b.sounds(), most);
        return away > most ? 0 : (1 - (float) away / SoundCosts.LETTER / longest) * SAME_SOUND;
    }

    private float byBones(Word a, Word b) {
        bonesA = atLeast(bonesA, a.sounds().length);
        bonesB = atLeast(bonesB, b.sounds().length);
        int lengthA = Sound.bones(a.sounds(), bonesA);
        int lengthB = Sound.bones(b.sounds(), bonesB);
        int longest = Math.max(lengthA, lengthB);
        if (longest < 2) {
            return 0;
        }
        float wrong = distance.letters(bonesA, lengthA, bonesB, lengthB, longest);
        float alike = (1 - wrong / longest) * (longest == 2 ? TWO_BONES : BONES);
        return Sound.beginsWithVowel(a.sounds()) == Sound.beginsWithVowel(b.sounds()) ? alike : alike * OTHER_BEGINNING;
    }

    private static byte[] atLeast(byte[] letters, int length) {
        return letters.length >= length ? letters : new byte[length];
    }

    /** How alike two words together are with one. */
    float ofJoined(Word first, Word second, Word whole) {
        int length = first.length() + second.length();
        if (whole.length() < AS_ONE_FROM || Math.abs(length - whole.length()) > 1) {
            return 0;
        }
        both = atLeast(both, length);
        System.arraycopy(first.letters(), 0, both, 0, first.length());
        System.arraycopy(second.letters(), 0, both, first.length(), second.length());
        int wrong = distance.letters(both, length, whole.letters(), whole.length(), 1);
        return wrong == 0 ? WRITTEN_AS_ONE : wrong == 1 && length >= NEARLY_AS_ONE_FROM ? NEARLY_AS_ONE : 0;
    }

    /** Letters wrong in names read as one word, at most one more than the limit. */
    int wrongLetters(byte[] a, int lengthA, byte[] b, int lengthB, int limit) {
        return distance.letters(a, lengthA, b, lengthB, limit);
    }
}
