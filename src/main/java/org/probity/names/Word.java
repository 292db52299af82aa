package org.probity.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
    private final boolean known;
    private final boolean patronymic;
    private final boolean likeForm;
    private final boolean ordinary;
    private final boolean secondPart;

    /**
     * A word.
     *
     * @param latin in small Latin letters and digits
     * @param sound as it sounds
     * @param alike the word that stands for all its spellings, in all languages
     * @param kind what it is in a name
     * @param weight how much it says about whom is meant, 0-1
     * @param script the script it was written in, an ICU script code
     * @param known whether it is a well-known given or family name, or a company form
     * @param patronymic whether it tells whose child somebody is, as far as its ending says
     * @param likeForm whether it may be a short company form with a letter wrong
     * @param ordinary whether many have it in their names, as far as is known
     */
    Word(
            String latin,
            String sound,
            String alike,
            Kind kind,
            float weight,
            int script,
            boolean known,
            boolean patronymic,
            boolean likeForm,
            boolean ordinary) {
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
        this.known = known;
        this.patronymic = patronymic;
        this.likeForm = likeForm;
        this.ordinary = ordinary;
        secondPart = false;
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
        known = first.known;
        patronymic = first.patronymic;
        likeForm = first.likeForm;
        ordinary = first.ordinary;
        secondPart = true;
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
        return known;
    }

    /** Whether it is one that is often left out: the second part of a name with a hyphen, or whose child somebody is. */
    boolean isOftenLeftOut() {
        return patronymic || secondPart;
    }

    /** Whether it is the second part of a name with a hyphen. */
    public boolean isSecondPart() {
        return secondPart;
    }

    /** Whether it may be a short company form with a letter wrong. */
    boolean isLikeForm() {
        return likeForm;
    }

    /** Whether many have it in their names, as far as is known: "Sunrise", "Atlantic", "Daniel". */
    boolean isOrdinary() {
        return ordinary;
    }
}
