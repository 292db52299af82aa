package org.probity.names;

/**
 * One word of a name.
 *
 * @param latin in small Latin letters and digits
 * @param sound as it sounds
 * @param alike the word that stands for all its spellings, in all languages
 * @param bones its consonants, for scripts without vowels
 * @param kind what it is in a name
 * @param weight how much it says about whom is meant, 0-1
 * @param script the script it was written in, an ICU script code
 * @param known whether it is a well-known given or family name, or a company form
 */
public record Word(
        String latin, String sound, String alike, String bones, Kind kind, float weight, int script, boolean known) {

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
}
