package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.syntax.Rule;

/** The rules of the book in force by id. */
final class RuleCards {

    private final List<Rule> rules;
    private final String hash;

    private RuleCards(List<Rule> rules, String hash) {
        this.rules = rules;
        this.hash = hash;
    }

    static RuleCards of(BookInForce books) {
        try (BorrowedBook book = books.current()) {
            RuleBook built = book.rules();
            return new RuleCards(built.rules(), book.hash());
        }
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
