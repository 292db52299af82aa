package org.probity.rulebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probity.fact.Origin;
import org.probity.fact.Problem;
import org.probity.rulebook.guard.TranslationCheck;
import org.probity.rulebook.syntax.Rule;

/**
 * A rule book's words in all languages, as the tables of the folder "sentences" give them: {@code fr.csv} with the rules'
 * texts, {@code fr.words.csv} with the words that fill them. Immutable; safe for threads.
 */
public final class Translations {

    /** The folder below the rules. */
    public static final String FOLDER = "sentences/";

    private static final String TEXTS = ".csv";
    private static final String WORDS = ".words.csv";

    private final Map<Language, Translation> all = new EnumMap<>(Language.class);
    private final List<Problem> problems;

    private Translations(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** Nothing but English. */
    public static Translations none() {
        return new Translations(List.of());
    }

    /** Paths of the tables that a rules folder may have. */
    public static List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (Language language : Language.values()) {
            if (language != Language.ENGLISH) {
                paths.add(FOLDER + language.tag() + TEXTS);
                paths.add(FOLDER + language.tag() + WORDS);
            }
        }
        return paths;
    }

    /**
     * Reads and checks the tables.
     *
     * @param tables path to rows, by their places, of the tables there are
     * @param rules the rules they translate
     * @param ruleIds ids of all rules of the folder, sound or not
     */
    public static Translations of(
            Map<String, Map<Origin, Map<String, String>>> tables, List<Rule> rules, List<String> ruleIds) {
        TranslationCheck check = new TranslationCheck(rules, ruleIds);
        Map<Language, Translation> read = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = FOLDER + language.tag();
            Map<String, String> texts = new HashMap<>();
            tables.getOrDefault(path + TEXTS, Map.of()).forEach((origin, row) -> {
                if (check.isSound(path + TEXTS, origin, row, language.locale())) {
                    String key = row.getOrDefault("rule", "") + variant(row) + " " + row.getOrDefault("part", "");
                    texts.put(key, row.getOrDefault("text", ""));
                }
            });
            Map<String, Translation.Word> words = new HashMap<>();
            tables.getOrDefault(path + WORDS, Map.of()).forEach((origin, row) -> {
                if (check.isSoundWord(path + WORDS, origin, row)) {
                    String text = row.getOrDefault("text", "");
                    String of = row.getOrDefault("of", "");
                    words.put(
                            row.getOrDefault("word", "").toLowerCase(Locale.ROOT),
                            new Translation.Word(text, of.isBlank() ? text : of));
                }
            });
            read.put(language, new Translation(language, texts, words));
        }
        Translations translations = new Translations(check.problems());
        translations.all.putAll(read);
        return translations;
    }

    private static String variant(Map<String, String> row) {
        String variant = row.getOrDefault("variant", "");
        return variant.isBlank() ? "" : "/" + variant;
    }

    /** The words in a language. */
    public Translation in(Language language) {
        return all.getOrDefault(language, Translation.empty(language));
    }

    /** What is wrong with the tables; rows with a problem are left out. */
    public List<Problem> problems() {
        return problems;
    }
}
