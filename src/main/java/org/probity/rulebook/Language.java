package org.probity.rulebook;

import java.util.Locale;
import java.util.Optional;

/** A language in which findings can be read: one of the six of the United Nations. */
public enum Language {
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es"),
    ARABIC("ar"),
    RUSSIAN("ru"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag in web pages and file names, such as "fr". */
    public String tag() {
        return tag;
    }

    /** What decides its plurals. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The language of a tag, whatever its region: "fr" and "fr-CH" are French. */
    public static Optional<Language> of(String tag) {
        String wanted = Locale.forLanguageTag(tag.strip()).getLanguage();
        for (Language one : values()) {
            if (one.tag.equals(wanted)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
