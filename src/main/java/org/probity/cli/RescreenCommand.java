package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.probity.app.Settings;
import org.probity.app.books.KeptBooks;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Rescreened;
import org.probity.app.desk.Rescreening;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks again at subjects on record whom changed lists, rules or records touch. */
@Command(
        name = "rescreen",
        mixinStandardHelpOptions = true,
        description = {
            "Looks again at the subjects on record whom changed lists, rules or records touch, and says why.",
            "A disposition is opened again only when what it was bound to has changed."
        })
final class RescreenCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Folders or files of the mission's records.")
    private List<Path> records = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            required = true,
            converter = Day.class,
            description = "Only those screened on this day or after it.")
    private LocalDate since = LocalDate.EPOCH;

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private RulesChoice rules = new RulesChoice();

    RescreenCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        records.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new Stopped(Exit.INPUT, path + ": there is no such file or folder.");
        });
        Settings settings = lists.in(rules.settings());
        try (Casebook casebook = store.open(lists.home());
                Desk desk = Desk.open(settings, records)) {
            List<Rescreened> again =
                    new Rescreening(desk, casebook, Actor.CONSOLE, new KeptBooks(lists.home())).since(since);
            again.forEach(this::tell);
            talk.say(Words.count(again.size(), "subject") + " touched.");
            return Exit.DONE.code();
        } catch (Refused refused) {
            throw new Stopped(Exit.INPUT, String.valueOf(refused.getMessage()));
        }
    }

    private void tell(Rescreened one) {
        talk.data(one.subject() + ", " + one.before() + (one.after().isBlank() ? "" : " -> " + one.after()) + ": "
                + (one.then() == one.now() ? "still " + one.now() : one.then() + ", now " + one.now()));
        one.because().forEach(why -> talk.data("    because " + why.clause()));
        one.reopened()
                .forEach(disposition -> talk.data("    " + disposition.id() + " is open again: "
                        + String.join(", ", disposition.changed()) + " changed"));
    }
}
