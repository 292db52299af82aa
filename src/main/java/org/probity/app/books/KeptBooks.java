package org.probity.app.books;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.probity.app.RulesRefused;
import org.probity.app.Shelves;
import org.probity.rulebook.RuleShelf;

/**
 * The texts of books that were published in a home folder, and of the one that came with the program, by hash; empty for one
 * that is not kept, or was altered.
 */
public final class KeptBooks implements Function<String, Optional<RuleShelf>> {

    private final BookStore store;

    public KeptBooks(Path home) {
        this.store = new BookStore(home);
    }

    @Override
    public Optional<RuleShelf> apply(String hash) {
        try {
            return store.history().stream().anyMatch(one -> one.hash().equals(hash))
                    ? Optional.of(store.shelf(hash))
                    : Optional.of(Shelves.shipped())
                            .filter(shelf -> Shelves.hash(shelf).equals(hash));
        } catch (RulesRefused altered) {
            return Optional.empty();
        }
    }
}
