package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.probity.app.RulesRefused;
import org.probity.app.Shelves;
import org.probity.app.books.BookStore;
import org.probity.app.books.Candidate;
import org.probity.app.books.Checked;
import org.probity.app.books.Publication;
import org.probity.rulebook.RuleShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a folder of rules in force, when it passes every check and a second person says so. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a folder of rules in force: sound, every scenario as it says, every stable rule proven, two people, a reason.",
            "Its texts are kept under its hash; running processes take it over by themselves. Ends with 4 if it is refused."
        })
final class RulesPublish implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "CANDIDATE", description = "The folder of rules.")
    private Path candidate = Path.of("rules");

    @Mixin
    private TwoPeople people = new TwoPeople();

    @Mixin
    private HomeChoice home = new HomeChoice();

    @Mixin
    private RulesChoice choice = new RulesChoice();

    RulesPublish(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(candidate)) {
            throw new Stopped(Exit.USAGE, candidate + ": there is no such folder. Expected a folder of rules.");
        }
        people.approval();
        RuleShelf shelf = Shelves.folder(candidate);
        Checked checked = Candidate.check(choice.settings().withRules(candidate));
        if (!checked.problems().isEmpty()) {
            throw new RulesRefused(checked.problems());
        }
        if (!Shelves.hash(shelf).equals(checked.book().hash())) {
            throw new Stopped(
                    Exit.RULES,
                    candidate + ": the folder was changed while it was checked. Expected it to stay as it is.");
        }
        talk.say(Words.count(checked.proofs().size(), "rule") + " proven, "
                + Words.count(checked.scenarios(), "scenario") + " as they say.");
        Publication done = people.with(home.folder(), talk, record -> new BookStore(home.folder())
                .publish(shelf, Publication.Kind.PUBLISHED, people.approval(), Instant.now(), record));
        said(talk, done);
        return Exit.DONE.code();
    }

    static void said(Talk talk, Publication done) {
        talk.data(done.hash());
        talk.say("In force as publication " + done.number() + ": " + BookStore.shortly(done.hash())
                + (done.before().isEmpty() ? "." : ", before " + BookStore.shortly(done.before()) + "."));
    }
}
