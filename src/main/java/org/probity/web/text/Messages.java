package org.probity.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** All words of the pages: by language, then by area and key, such as "officer.search.title". Safe for threads. */
public final class Messages {

    private static final String FOLDER = "/org/probity/web/messages/";

    private final Map<Language, Texts> byLanguage = new EnumMap<>(Language.class);

    private Messages() {}

    /** Reads the words of the given areas; each has a file a language. */
    public static Messages of(List<String> areas) {
        Messages messages = new Messages();
        Texts english = new Texts(Language.EN, patterns(areas, Language.EN), Map.of());
        for (Language language : Language.values()) {
            messages.byLanguage.put(
                    language,
                    language == Language.EN
                            ? english
                            : new Texts(language, patterns(areas, language), english.patterns()));
        }
        return messages;
    }

    public Texts in(Language language) {
        return java.util.Objects.requireNonNull(byLanguage.get(language));
    }

    private static Map<String, String> patterns(List<String> areas, Language language) {
        Map<String, String> patterns = new TreeMap<>();
        for (String area : areas) {
            patterns(area, language).forEach((key, pattern) -> patterns.put(area + "." + key, pattern));
        }
        return patterns;
    }

    /** The patterns of one area in one language by key; none where it has no file. */
    public static Map<String, String> patterns(String area, Language language) {
        Properties properties = new Properties();
        try (InputStream file =
                Messages.class.getResourceAsStream(FOLDER + area + "_" + language.code() + ".properties")) {
            if (file != null) {
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                properties.load(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
