package org.probity.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.probity.rulebook.Language;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.probity.picture.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @TestFactory
    Stream<DynamicTest> every_language_has_all_words_of_pictures_with_the_same_places() {
        ResourceBundle english = bundle(Locale.ROOT);
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(language -> DynamicTest.dynamicTest(language.tag(), () -> {
                    ResourceBundle other = bundle(language.locale());
                    assertThat(other.getLocale()).isEqualTo(language.locale());
                    for (String key : english.keySet()) {
                        assertThat(places(other.getString(key))).as(key).isEqualTo(places(english.getString(key)));
                    }
                    assertThat(other.getString("shape.person")).isNotEqualTo(english.getString("shape.person"));
                }));
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }
}
