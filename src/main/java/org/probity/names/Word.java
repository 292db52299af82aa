package org.probity.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One word of a name, in small Latin letters and digits, with all that comparing needs. About 150 bytes. Immutable. */
public final class Word {

    /** What a word is in a name. */
    public enum Kind {
        NAME,
        INITIAL,
        PARTICLE,
        TITLE,
        FORM,
        NUMBER,
        FILLER
    }

    /** What else is known of a word. */
    enum Trait {
        /** A well-known given or family name, or a company form. */
        KNOWN,
        /** Tells whose child somebody is, as far as its ending says. */
        PATRONYMIC,
        /** The second part of a name with a hyphen. */
        SECOND_PART,
        /** May be a short company form with a letter wrong. */
        LIKE_FORM,
        /** Many have it in their names. */
        ORDINARY,
        /** A country, or of one. */
        COUNTRY
    }

    /** Stands for vowels in a skeleton. */
    public static final byte VOWEL = Sound.VOWEL;

    private final byte[] letters;
    private final byte[] sounds;
    private final @Nullable String alike;
    private final long key;
    private final long alikeKey;
    private final long bonesKey;
    private final long sign;
    private final Kind kind;
    private final float weight;
    private final short script;
    private final byte traits;

    /**
     * A word.
     *
     * @param latin in small Latin letters and digits
     * @param sound as it sounds
     * @param alike the word that stands for all its spellings, in all languages
     * @param kind what it is in a name
     * @param weight how much it says about whom is meant, 0-1
     * @param script the script it was written in, an ICU script code
     * @param traits what else is known of it
     */
    Word(String latin, String sound, String alike, Kind kind, float weight, int script, Set<Trait> traits) {
        letters = latin.getBytes(StandardCharsets.ISO_8859_1);
        sounds = sound.equals(latin) ? letters : sound.getBytes(StandardCharsets.ISO_8859_1);
        this.alike = alike.equals(latin) ? null : alike;
        key = TextKey.of(letters);
        alikeKey = this.alike == null ? key : TextKey.of(alike);
        byte[] bones = bones();
        bonesKey = bones.length < 2 ? 0 : TextKey.of(bones);
        sign = WordSign.of(letters, sounds, script);
        this.kind = kind;
        this.weight = weight;
        this.script = (short) script;
        int bits = 0;
        for (Trait trait : traits) {
            bits |= 1 << trait.ordinal();
        }
        this.traits = (byte) bits;
    }

    /** The word as the second part of a name with a hyphen. */
    private Word(Word first) {
        letters = first.letters;
        sounds = first.sounds;
        alike = first.alike;
        key = first.key;
        alikeKey = first.alikeKey;
        bonesKey = first.bonesKey;
        sign = first.sign;
        kind = first.kind;
        weight = first.weight;
        script = first.script;
        traits = (byte) (first.traits | 1 << Trait.SECOND_PART.ordinal());
    }

    /** The same word as the second part of a name with a hyphen: "Pierre" of "Jean-Pierre". */
    Word asSecondPart() {
        return new Word(this);
    }

    /** In small Latin letters and digits. */
    public String latin() {
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** How many letters and digits. */
    public int length() {
        return letters.length;
    }

    /** The first letter or digit. */
    public char initial() {
        return (char) letters[0];
    }

    /** The letters and digits. Nobody may change them. */
    public byte[] letters() {
        return letters;
    }

    /** As it sounds, a byte a sound. Nobody may change it. */
    byte[] sounds() {
        return sounds;
    }

    /** The word that stands for all its spellings, in all languages. */
    public String alike() {
        return alike == null ? latin() : alike;
    }

    /** Equal for words written alike in Latin letters. */
    public long key() {
        return key;
    }

    /** Equal for all spellings of a word. */
    public long alikeKey() {
        return alikeKey;
    }

    /** Equal for words with the same consonants, or nearly the same; 0 for fewer than two. */
    public long bonesKey() {
        return bonesKey;
    }

    /** Its consonants alone, like ones as one; a new array. */
    public byte[] bones() {
        byte[] bones = new byte[sounds.length];
        return Arrays.copyOf(bones, Sound.bones(sounds, bones));
    }

    /** Its consonants with {@link #VOWEL} for each run of vowels; a new array. */
    public byte[] skeleton() {
        byte[] skeleton = new byte[sounds.length];
        return Arrays.copyOf(skeleton, Sound.skeleton(sounds, skeleton));
    }

    /** Its letters and sounds at a glance, for {@link WordLikeness#mayBe}. */
    public long sign() {
        return sign;
    }

    /** What it is in a name. */
    public Kind kind() {
        return kind;
    }

    /** How much it says about whom is meant, 0-1. */
    public float weight() {
        return weight;
    }

    /** The script it was written in, an ICU script code. */
    public int script() {
        return script;
    }

    /** Whether it is a well-known given or family name, or a company form. */
    public boolean isKnown() {
        return has(Trait.KNOWN);
    }

    /** Whether it is one that is often left out: the second part of a name with a hyphen, or whose child somebody is. */
    boolean isOftenLeftOut() {
        return has(Trait.PATRONYMIC) || has(Trait.SECOND_PART);
    }

    /** Whether it is the second part of a name with a hyphen. */
    public boolean isSecondPart() {
        return has(Trait.SECOND_PART);
    }

    /** Whether it may be a short company form with a letter wrong. */
    boolean isLikeForm() {
        return has(Trait.LIKE_FORM);
    }

    /** Whether many have it in their names, as far as is known: "Sunrise", "Atlantic", "Daniel". */
    boolean isOrdinary() {
        return has(Trait.ORDINARY);
    }

    /** Whether it is a country or of one. */
    boolean isOfCountry() {
        return has(Trait.COUNTRY);
    }

    private boolean has(Trait trait) {
        return (traits >> trait.ordinal() & 1) != 0;
    }
}
