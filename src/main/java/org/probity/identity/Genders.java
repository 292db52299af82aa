package org.probity.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probity.names.Name;
import org.probity.names.Word;

/** Whether a name or a tie says that somebody is a man or a woman. What is not said is not guessed. */
final class Genders {

    static final String MALE = "male";
    static final String FEMALE = "female";

    private static final Set<String> MEN = Set.of("mr", "sir", "monsieur", "senor", "herr", "bin", "ibn");
    private static final Set<String> WOMEN =
            Set.of("mrs", "ms", "miss", "madame", "mme", "senora", "dona", "bint", "binti", "bibi");

    /** What "to" is to "from" in a relation, where only a man or a woman can be it. */
    private static final Map<String, String> BY_RELATION = Map.ofEntries(
            Map.entry("husband", MALE),
            Map.entry("wife", FEMALE),
            Map.entry("father", MALE),
            Map.entry("mother", FEMALE),
            Map.entry("son", MALE),
            Map.entry("daughter", FEMALE),
            Map.entry("brother", MALE),
            Map.entry("sister", FEMALE),
            Map.entry("grandfather", MALE),
            Map.entry("grandmother", FEMALE),
            Map.entry("grandson", MALE),
            Map.entry("granddaughter", FEMALE),
            Map.entry("father-in-law", MALE),
            Map.entry("mother-in-law", FEMALE),
            Map.entry("son-in-law", MALE),
            Map.entry("daughter-in-law", FEMALE),
            Map.entry("brother-in-law", MALE),
            Map.entry("sister-in-law", FEMALE),
            Map.entry("stepfather", MALE),
            Map.entry("stepmother", FEMALE),
            Map.entry("stepson", MALE),
            Map.entry("stepdaughter", FEMALE),
            Map.entry("uncle", MALE),
            Map.entry("aunt", FEMALE),
            Map.entry("nephew", MALE),
            Map.entry("niece", FEMALE),
            Map.entry("godfather", MALE),
            Map.entry("godmother", FEMALE));

    private Genders() {}

    /** What a title or "bint" in a name says. */
    static Optional<String> said(Name name) {
        for (Word word : name.all()) {
            if (MEN.contains(word.latin())) {
                return Optional.of(MALE);
            }
            if (WOMEN.contains(word.latin())) {
                return Optional.of(FEMALE);
            }
        }
        return patronymic(name);
    }

    /** Patronymics of eastern Slavs: "Ivanovich" is a man's, "Ivanovna" a woman's. */
    private static Optional<String> patronymic(Name name) {
        for (Word word : name.words()) {
            if (word.latin().endsWith("ovna") || word.latin().endsWith("evna")) {
                return Optional.of(FEMALE);
            }
        }
        return Optional.empty();
    }

    /** What the kind of a relation says of "to". */
    static Optional<String> ofRelation(String kind) {
        return Optional.ofNullable(BY_RELATION.get(kind.strip().toLowerCase(java.util.Locale.ROOT)));
    }
}
