package org.probity.web.text;

import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.util.ULocale;

/** A language of the pages: those of the rule book, in the order in which the United Nations name their six. */
public enum Language {
    AR(org.probity.rulebook.Language.ARABIC, "العربية"),
    ZH(org.probity.rulebook.Language.CHINESE, "中文"),
    EN(org.probity.rulebook.Language.ENGLISH, "English"),
    FR(org.probity.rulebook.Language.FRENCH, "Français"),
    RU(org.probity.rulebook.Language.RUSSIAN, "Русский"),
    ES(org.probity.rulebook.Language.SPANISH, "Español");

    private final org.probity.rulebook.Language ofRules;
    private final String nativeName;

    Language(org.probity.rulebook.Language ofRules, String nativeName) {
        this.ofRules = ofRules;
        this.nativeName = nativeName;
    }

    /** The same language as the rule book knows it. */
    public org.probity.rulebook.Language ofRules() {
        return ofRules;
    }

    /** The code of the language, such as "en". */
    public String code() {
        return ofRules.tag();
    }

    public String nativeName() {
        return nativeName;
    }

    /** The value of the attribute "dir". */
    public String direction() {
        return ofRules.isRightToLeft() ? "rtl" : "ltr";
    }

    public Locale locale() {
        return ofRules.locale();
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
