package org.probity.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.PatronagePath;
import org.probity.fact.Said;
import org.probity.rulebook.syntax.Rule;

/**
 * The words of a rule book in one language. What is not translated is said in English, and marked as such. Immutable; safe
 * for threads.
 *
 * @param language the language
 * @param texts rule key and part, such as "PAY-05/2 sentence" or "PAY-05 why", to the text
 * @param words English words of ties, roles and kinds to the same in that language
 */
public record Translation(Language language, Map<String, String> texts, Map<String, Word> words) {

    /** The word of the table that says how two words of a chain are put together. */
    public static final String CHAIN = "[of the]";

    /** The words of the table that say how a party is named with what it is, and with what it is to another. */
    public static final String PARTY = "[party]";

    public static final String PARTY_OF = "[party of]";

    /** The word of the table for a value that is not known. */
    public static final String UNKNOWN = "unknown";

    private static final String OF_THE = " of the ";
    private static final Translation ENGLISH = new Translation(Language.ENGLISH, Map.of(), Map.of());

    /** A part of a rule that readers see. */
    public enum Part {
        SENTENCE("sentence", true),
        NAME("name", true),
        WHY("why", false),
        EXCEPT_WHEN("exceptWhen", false),
        ASK("ask", false);

        private final String word;
        private final boolean ofVariant;

        Part(String word, boolean ofVariant) {
            this.word = word;
            this.ofVariant = ofVariant;
        }

        /** The part as rules and tables name it. */
        public String word() {
            return word;
        }

        /** Whether each variant of a rule has its own; otherwise the variants share one. */
        public boolean isOfVariant() {
            return ofVariant;
        }

        /** The part of a name. */
        public static Optional<Part> of(String word) {
            return Arrays.stream(values())
                    .filter(part -> part.word.equals(word))
                    .findFirst();
        }

        /** The text as the rule has it. */
        public String of(Rule rule) {
            return switch (this) {
                case SENTENCE -> rule.then().sentence();
                case NAME -> rule.name();
                case WHY -> rule.card().why();
                case EXCEPT_WHEN -> rule.card().exceptWhen();
                case ASK -> rule.card().ask();
            };
        }

        /** Its key among the texts. */
        String key(Rule rule) {
            return (ofVariant ? rule.key() : rule.id()) + " " + word;
        }
    }

    /**
     * A word.
     *
     * @param text the word by itself
     * @param of the word after another in a chain: "du mari" for "of the husband"
     */
    public record Word(String text, String of) {}

    /**
     * Words for a reader, and the language they are in.
     *
     * @param text the words
     * @param language the language asked for, or English where that has no translation
     */
    public record Told(String text, Language language) {}

    public Translation {
        texts = Map.copyOf(texts);
        words = Map.copyOf(words);
    }

    /** The rule book's own language. */
    public static Translation english() {
        return ENGLISH;
    }

    /** A language into which nothing is translated yet. */
    public static Translation empty(Language language) {
        return new Translation(language, Map.of(), Map.of());
    }

    /** A text of a rule, which for a sentence is its pattern. */
    public Told text(Rule rule, Part part) {
        String translated = texts.get(part.key(rule));
        return translated == null ? new Told(part.of(rule), Language.ENGLISH) : new Told(translated, language);
    }

    /** Whether the rule's part is said in this language. */
    public boolean has(Rule rule, Part part) {
        return language == Language.ENGLISH || texts.containsKey(part.key(rule));
    }

    /** A finding's sentence. */
    public Told sentence(Raised finding) {
        return sentence(finding.rule(), finding.arguments());
    }

    /** The sentence of a rule with its values, as they were raised or as they were stored. */
    public Told sentence(Rule rule, List<? extends @Nullable Object> arguments) {
        Told pattern = text(rule, Part.SENTENCE);
        List<@Nullable Object> values = new ArrayList<>(arguments);
        if (pattern.language() != Language.ENGLISH) {
            for (int place = 0; place < values.size(); place++) {
                values.set(place, value(ArgumentSort.of(rule, place), values.get(place)));
            }
        }
        return new Told(
                Sentence.of(pattern.text()).say(values, pattern.language().locale()), pattern.language());
    }

    private @Nullable Object value(ArgumentSort sort, @Nullable Object value) {
        if (value == null) {
            return word(UNKNOWN);
        }
        if (value instanceof Said said) {
            return party(said);
        }
        if (value instanceof PatronagePath path) {
            return link(path.link());
        }
        if (value instanceof Collection<?> several && sort == ArgumentSort.WORD) {
            return several.stream().map(one -> word(String.valueOf(one))).toList();
        }
        return switch (sort) {
            case WORD -> word(value.toString());
            case LINK -> link(value.toString());
            case PLAIN -> language.isRightToLeft() && value instanceof String name ? isolated(name) : value;
        };
    }

    /** A name written from left to right would else pull the marks around it to its side. */
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    private String party(Said said) {
        if (said.link().isEmpty()) {
            return said.name();
        }
        String key = said.of().isEmpty() ? PARTY : PARTY_OF;
        return words.containsKey(key)
                ? filled(key, List.of(said.name(), link(said.link()), said.of()))
                : said.toString();
    }

    /** A word of the vocabulary or of the table of ties; the English one where no other is known. */
    public String word(String english) {
        Word word = words.get(english.toLowerCase(Locale.ROOT));
        return word == null ? english : word.text();
    }

    /** A chain of ties, such as "business partner of the husband"; in English where a word of it has no translation. */
    public String link(String english) {
        List<Word> chain = new ArrayList<>();
        String[] pieces = english.split(OF_THE, -1);
        for (int first = 0; first < pieces.length; ) {
            int last = longest(pieces, first);
            if (last < first) {
                return english;
            }
            String known = String.join(OF_THE, List.of(pieces).subList(first, last + 1));
            chain.add(java.util.Objects.requireNonNull(words.get(known)));
            first = last + 1;
        }
        String said = chain.get(0).text();
        for (Word next : chain.subList(1, chain.size())) {
            said = filled(CHAIN, List.of(said, next.of()));
        }
        return said;
    }

    /** Some words hold "of the" themselves, so the longest that is known counts. */
    private int longest(String[] pieces, int first) {
        for (int last = pieces.length - 1; last >= first; last--) {
            if (words.containsKey(String.join(OF_THE, List.of(pieces).subList(first, last + 1)))) {
                return last;
            }
        }
        return -1;
    }

    private String filled(String key, List<String> values) {
        Word pattern = words.get(key);
        return Sentence.of(pattern == null ? "{0} {1}" : pattern.text()).say(values, language.locale());
    }
}
