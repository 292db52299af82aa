package org.probity.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.app.Book;
import org.probity.app.RulesRefused;
import org.probity.app.books.BookStore;
import org.probity.app.books.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts an earlier published book in force again. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Puts an earlier published book in force again, when a second person says so.")
final class RulesRollback implements Callable<Integer> {

    private final Talk talk;

    @Parameters(
            paramLabel = "NUMBER|HASH",
            arity = "0..1",
            description = "Which publication, by number or hash; usually the one before.")
    private @Nullable String wanted;

    @Mixin
    private TwoPeople people = new TwoPeople();

    @Mixin
    private HomeChoice home = new HomeChoice();

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesRollback(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        people.approval();
        BookStore store = new BookStore(home.folder());
        Publication back = chosen(store.history());
        Book book = store.book(back, choice.settings().today());
        if (!book.problems().isEmpty()) {
            throw new RulesRefused(book.problems());
        }
        Publication done = people.with(
                home.folder(),
                talk,
                record -> store.publish(
                        book.shelf(), Publication.Kind.ROLLED_BACK, people.approval(), Instant.now(), record));
        RulesPublish.said(talk, done);
        return Exit.DONE.code();
    }

    private Publication chosen(List<Publication> history) {
        Optional<Publication> found;
        if (wanted == null) {
            String before =
                    history.isEmpty() ? "" : history.get(history.size() - 1).before();
            found = history.stream().filter(one -> one.hash().equals(before)).findFirst();
        } else {
            String named = wanted.strip();
            found = history.stream()
                    .filter(one -> String.valueOf(one.number()).equals(named)
                            || named.length() >= 6 && one.hash().startsWith(named))
                    .findFirst();
        }
        return found.orElseThrow(() -> new Stopped(
                Exit.USAGE,
                (wanted == null
                                ? "There is no book before the one in force"
                                : "There is no publication \"" + wanted + "\"")
                        + " in " + home.folder() + ". Expected one of "
                        + history.stream()
                                .map(one -> one.number() + " (" + BookStore.shortly(one.hash()) + ")")
                                .toList()
                        + "."));
    }
}
