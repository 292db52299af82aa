package org.probity.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.probity.rulebook.Language;
import org.probity.rulebook.Sentence;
import org.probity.rulebook.Translation;

/** What a picture says, in one language. Safe for threads. */
final class Words {

    private static final String BUNDLE = "org.probity.picture.words";
    private static final Map<Language, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private final Translation translation;
    private final ResourceBundle patterns;

    Words(Translation translation) {
        this.translation = translation;
        this.patterns = BUNDLES.computeIfAbsent(translation.language(), Words::load);
    }

    /** English stands in the file without a language. */
    private static ResourceBundle load(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean isRightToLeft() {
        return translation.language().isRightToLeft();
    }

    /** The text of a key with its values. */
    String say(String key, @Nullable Object... values) {
        return Sentence.of(patterns.getString(key))
                .say(Arrays.asList(values), translation.language().locale());
    }

    /** A word of the vocabulary or of the table of ties. */
    String word(String english) {
        return translation.word(english);
    }

    /** A name, so that it cannot turn the words around it. */
    String name(String name) {
        return Plain.isolated(name, isRightToLeft());
    }
}
