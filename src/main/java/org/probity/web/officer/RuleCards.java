package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.casebook.FindingRecord;
import org.probity.rulebook.Translation;
import org.probity.rulebook.Translation.Told;
import org.probity.rulebook.syntax.Rule;
import org.probity.web.text.Language;
import org.probity.web.text.Phrases;
import org.probity.web.text.Texts;

/** The rules of the book in force by id, and their words in a reader's language. */
final class RuleCards {

    private final List<Rule> rules;
    private final String hash;
    private final Translation translation;

    private RuleCards(List<Rule> rules, String hash, Translation translation) {
        this.rules = rules;
        this.hash = hash;
        this.translation = translation;
    }

    static RuleCards of(BookInForce books, Language language) {
        try (BorrowedBook book = books.current()) {
            Translation translation = book.book().translations().in(language.ofRules());
            return new RuleCards(book.rules().rules(), book.hash(), translation);
        }
    }

    /** The words of the rules, ties and kinds in the reader's language. */
    Translation translation() {
        return translation;
    }

    /** A finding's sentence in the reader's language, as long as its rule is still the one that said it. */
    Told sentence(FindingRecord finding, String rulesHash, Texts texts) {
        Phrases phrases = new Phrases(texts);
        return rule(finding.rule(), finding.variant())
                .filter(rule -> isOf(rulesHash) && !finding.sentence().isBlank())
                .map(rule -> translation.sentence(
                        rule,
                        finding.arguments().stream()
                                .map(value -> value instanceof String text ? phrases.clause("said", text) : value)
                                .toList()))
                .orElseGet(() -> new Told(finding.sentence(), org.probity.rulebook.Language.ENGLISH));
    }

    /** Whether these are the rules of a book with this hash. */
    boolean isOf(String rulesHash) {
        return hash.equals(rulesHash);
    }

    /** The rule, or its first variant where the book has no such variant any more. */
    Optional<Rule> rule(String id, int variant) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.variant() == variant)
                .findFirst()
                .or(() -> rules.stream().filter(rule -> rule.id().equals(id)).findFirst());
    }
}
