package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.app.Probity;
import org.probity.app.RunAgain;
import org.probity.app.RunChanged;
import org.probity.app.Settings;
import org.probity.app.books.KeptBooks;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Submission;
import org.probity.app.desk.SubmissionRefused;
import org.probity.app.pack.EvidencePack;
import org.probity.app.pack.PackRefused;
import org.probity.casebook.Casebook;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.NewScreening;
import org.probity.fact.Subject;
import org.probity.rulebook.RuleShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a screening with all that it rests on into one file. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a screening with all that it rests on into one file: pack ID for one on record,",
            "pack OUT SUBJECT for a subject of a run. Whoever gets it can verify it offline."
        })
final class PackCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(index = "0", paramLabel = "ID|OUT", description = "A screening's id, or the folder a check wrote to.")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SUBJECT", description = "Id of a subject of the run.")
    private @Nullable String subject;

    @Option(names = "--to", paramLabel = "FILE", description = "Where the pack goes; - for standard output.")
    private @Nullable Path to;

    @Mixin
    private SearchChoice lists = new SearchChoice();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private RulesChoice rules = new RulesChoice();

    PackCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        try {
            write(subject == null ? ofRecord() : ofRun(Path.of(first), subject));
            return Exit.DONE.code();
        } catch (PackRefused | RunChanged | SubmissionRefused refused) {
            throw new Stopped(Exit.INPUT, String.valueOf(refused.getMessage()));
        }
    }

    private EvidencePack ofRecord() {
        try (Casebook casebook = store.open(lists.home())) {
            KeptScreening kept = casebook.screenings()
                    .find(first)
                    .orElseThrow(() -> new Stopped(
                            Exit.USAGE,
                            "There is no screening \"" + first + "\". Expected an id of the casebook, such as S-000001,"
                                    + " or the folder of a run and a subject."));
            return EvidencePack.of(kept, shelf(kept.content().stamp().rulesHash()));
        }
    }

    /** The texts of a book: published here once, or those chosen. */
    private RuleShelf shelf(String hash) {
        return new KeptBooks(lists.home()).apply(hash).orElseGet(() -> Probity.book(rules.settings())
                .shelf());
    }

    private EvidencePack ofRun(Path out, String id) {
        RunAgain run = RunAgain.of(out);
        Settings chosen = lists.in(rules.settings());
        try (Desk desk = Desk.open(run.settings(chosen), run.inputs())) {
            if (!desk.stamp().rulesHash().equals(run.rulesHash())) {
                throw new PackRefused("The rules are not those of the run. Maybe --rules names their folder.");
            }
            List<Subject> subjects =
                    desk.subjects().stream().filter(one -> one.id().equals(id)).toList();
            Optional<Subject> found = subjects.stream().findFirst();
            NewScreening screening = desk.screen(Submission.known(
                            id,
                            found.map(Subject::kind)
                                    .orElseThrow(() -> new Stopped(
                                            Exit.USAGE, out + ": no subject of the run has the id \"" + id + "\"."))))
                    .toKeep();
            return EvidencePack.of(screening, desk.book().shelf());
        }
    }

    private void write(EvidencePack pack) throws IOException {
        if (to != null && to.toString().equals("-")) {
            talk.out().write(pack.bytes());
            talk.out().flush();
            return;
        }
        Path file = to == null ? Path.of(pack.name()) : to;
        Files.write(file, pack.bytes());
        talk.say(file + ": " + Words.number(pack.bytes().length) + " bytes, SHA-256 " + pack.sha256());
    }
}
