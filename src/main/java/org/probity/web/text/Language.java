package org.probity.web.text;

import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.util.ULocale;

/** A language of the pages: the six of the United Nations, in their order. */
public enum Language {
    AR("العربية", true),
    ZH("中文", false),
    EN("English", false),
    FR("Français", false),
    RU("Русский", false),
    ES("Español", false);

    private final String nativeName;
    private final boolean rightToLeft;

    Language(String nativeName, boolean rightToLeft) {
        this.nativeName = nativeName;
        this.rightToLeft = rightToLeft;
    }

    /** The code of the language, such as "en". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String nativeName() {
        return nativeName;
    }

    /** The value of the attribute "dir". */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The locale that plurals follow; digits are the same in every language, so that figures can be compared. */
    ULocale wording() {
        return ULocale.forLanguageTag(code() + "-u-nu-latn");
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first language of a browser's wish list that there is, English without any. */
    public static Language wished(String acceptLanguage) {
        for (String wish : acceptLanguage.split(",", -1)) {
            Optional<Language> language = of(wish.strip().split("[-;]", 2)[0].toLowerCase(Locale.ROOT));
            if (language.isPresent()) {
                return language.get();
            }
        }
        return EN;
    }
}
