package org.probity.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences that the program makes in English, and keeps on record so, told in the reader's language. Each is known again
 * by its pattern in phrase_en.properties; what no pattern knows stays English, and says so. Safe for threads.
 */
public final class Phrases {

    /** The area of their words. */
    public static final String AREA = "phrase";

    private static final Map<String, List<Phrase>> BY_GROUP = read();
    private static final Set<String> COUNTS =
            Set.of("age", "most", "blind", "all", "notes", "held", "checked", "light", "names", "entries", "count");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:,?[0-9]{3}){0,4}|[0-9]{1,9}");

    /** Places that hold sentences themselves: the group they belong to, and what stands between several. */
    private static final Map<String, Inner> INNER = Map.of(
            "reasons", new Inner("doubt", "; "),
            "searched", new Inner("searched", ""),
            "lists", new Inner("listed", ", "));

    private record Inner(String group, String between) {}

    private final Texts texts;

    public Phrases(Texts texts) {
        this.texts = texts;
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> byGroup = new TreeMap<>();
        Messages.patterns(AREA, Language.EN).forEach((key, pattern) -> byGroup.computeIfAbsent(
                        key.substring(0, key.indexOf('.')), group -> new ArrayList<>())
                .add(Phrase.of(AREA + "." + key, pattern)));
        byGroup.values()
                .forEach(all -> all.sort(Comparator.comparingInt(Phrase::words).reversed()));
        return byGroup;
    }

    /**
     * @param group of which sort it is: hit, doubt, why, expected, maybe
     * @param english the sentence as it is kept
     */
    public Told tell(String group, String english) {
        return texts.language() == Language.EN
                ? english(english)
                : told(group, english)
                        .map(words -> new Told(words, texts.language()))
                        .orElseGet(() -> english(english));
    }

    /** Each of several sentences. */
    public List<Told> tell(String group, List<String> english) {
        return english.stream().map(one -> tell(group, one)).toList();
    }

    /** A clause that is put into a sentence of a rule, which keeps names apart itself; as it was where it is not known. */
    public String clause(String group, String english) {
        return texts.language() == Language.EN
                ? english
                : told(group, english).map(Shown::joined).orElse(english);
    }

    private static Told english(String english) {
        return new Told(Shown.plain(english), Language.EN);
    }

    private Optional<String> told(String group, String english) {
        for (Phrase phrase : BY_GROUP.getOrDefault(group, List.of())) {
            Optional<Map<String, String>> values = phrase.match(english);
            if (values.isPresent()) {
                return filled(phrase, values.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> filled(Phrase phrase, Map<String, String> values) {
        List<Object> namesAndValues = new ArrayList<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            Optional<Object> own = value(value.getKey(), value.getValue());
            if (own.isEmpty()) {
                return Optional.empty();
            }
            namesAndValues.add(value.getKey());
            namesAndValues.add(own.get());
        }
        return Optional.of(texts.say(phrase.key(), namesAndValues.toArray()));
    }

    private Optional<Object> value(String place, String english) {
        Inner inner = INNER.get(place);
        if (inner != null) {
            return several(inner, english);
        }
        if (place.equals("born")) {
            return Optional.of(told("born", english)
                    .<Object>map(words -> new Told(words, texts.language()))
                    .orElse(english));
        }
        if (COUNTS.contains(place) && NUMBER.matcher(english).matches()) {
            return Optional.of(Long.valueOf(english.replace(",", "")));
        }
        return Optional.of(word(place, english));
    }

    private Optional<Object> several(Inner inner, String english) {
        List<String> told = new ArrayList<>();
        Stream<String> parts = inner.between().isEmpty()
                ? Stream.of(english)
                : Stream.of(english.split(Pattern.quote(inner.between()), -1));
        for (String part : parts.toList()) {
            Optional<String> words = told(inner.group(), part);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            told.add(words.get());
        }
        return Optional.of(new Told(String.join(between(inner), told), texts.language()));
    }

    private String between(Inner inner) {
        return switch (texts.language()) {
            case AR -> inner.between().replace(';', '؛').replace(',', '،');
            case ZH -> inner.between().equals(", ") ? "、" : "；";
            default -> inner.between();
        };
    }

    /** A word of a small set, such as how a name is listed, in the reader's language; any other text as it is. */
    private Object word(String place, String english) {
        String key =
                AREA + ".word." + place + "." + english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return texts.has(key) ? new Told(texts.say(key), texts.language()) : english;
    }
}
