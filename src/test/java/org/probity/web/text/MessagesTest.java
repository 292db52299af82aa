package org.probity.web.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the pages, read from their files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/probity/web/messages");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.]+)\"\\s*[,)]");

    @TestFactory
    Stream<DynamicTest> every_language_has_the_same_keys_and_places() throws IOException {
        return areas().stream().flatMap(area -> Stream.of(Language.values()).map(language -> {
            Map<String, String> own = Messages.patterns(area, language);
            Map<String, String> english = Messages.patterns(area, Language.EN);
            return DynamicTest.dynamicTest(area + " in " + language, () -> {
                assertThat(own.keySet()).isEqualTo(english.keySet());
                assertThat(places(own)).isEqualTo(places(english));
            });
        }));
    }

    @Test
    void every_word_a_page_or_an_area_says_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String area : areas()) {
            Messages.patterns(area, Language.EN).keySet().forEach(key -> known.add(area + "." + key));
        }
        Set<String> said = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main/jte"), Path.of("src/main/java/org/probity/web"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher found = SAID.matcher(Files.readString(file));
                    while (found.find()) {
                        said.add(found.group(1));
                    }
                }
            }
        }
        assertThat(said).isNotEmpty();
        assertThat(known).containsAll(said);
    }

    @Test
    void a_name_cannot_turn_the_words_around_it() {
        Texts texts = Messages.of(List.of("common")).in(Language.EN);
        assertThat(Shown.plain("Acme\u202Egnidart")).isEqualTo("Acme[U+202E]gnidart");
        assertThat(texts.language()).isEqualTo(Language.EN);
        assertThat(Shown.apart("Acme")).isEqualTo("\u2068Acme\u2069");
        assertThat(Shown.plain("a \u2068name\u2069 b")).isEqualTo("a \u2068name\u2069 b");
        assertThat(Shown.plain("Acme\u2069")).isEqualTo("Acme[U+2069]");
    }

    private static Map<String, Set<String>> places(Map<String, String> patterns) {
        Map<String, Set<String>> places = new TreeMap<>();
        patterns.forEach((key, pattern) -> places.put(key, new MessageFormat(pattern).getArgumentNames()));
        return places;
    }

    private static Set<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .toList());
        }
    }
}
