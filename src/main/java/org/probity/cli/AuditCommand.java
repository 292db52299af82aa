package org.probity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Actor;
import org.probity.casebook.Audited;
import org.probity.casebook.Casebook;
import org.probity.casebook.RecordCheck;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.audit.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands about the audit trail. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Exports and verifies the audit trail.")
final class AuditCommand implements Callable<Integer> {

    private final Talk talk;

    @Spec
    private @Nullable CommandSpec spec;

    private AuditCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine line(Talk talk) {
        return new CommandLine(new AuditCommand(talk))
                .addSubcommand(new Export(talk))
                .addSubcommand(new Verify(talk));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(talk.err());
        }
        return Exit.USAGE.code();
    }

    /** Writes the trail. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the whole audit trail with its signed checkpoints, as lines of JSON.")
    static final class Export implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "FILE", description = "Where to; \"-\" is standard output.")
        private String file = "-";

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        Export(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() throws IOException {
            try (Casebook casebook = choice.open()) {
                long entries = file.equals("-") ? written(casebook, talk.out()) : written(casebook);
                talk.say("Exported " + Words.number(entries) + " entries"
                        + ". Verify with: audit verify "
                        + file + " --key "
                        + choice.place().audit().resolve(SigningKey.PUBLIC));
            }
            return Exit.DONE.code();
        }

        private long written(Casebook casebook) throws IOException {
            try (OutputStream out = Files.newOutputStream(Path.of(file))) {
                return written(casebook, out);
            }
        }

        private static long written(Casebook casebook, OutputStream out) throws IOException {
            return casebook.trail().export(out, Actor.CONSOLE);
        }
    }

    /** Verifies an export, or the casebook itself. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Looks for what was changed in an exported trail; needs nothing but the export and the public key.",
                "Without a file: looks at the casebook itself, its trail and all that the trail tells of."
            })
    static final class Verify implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "An export.")
        private @Nullable Path file;

        @Option(
                names = "--key",
                paramLabel = "FILE",
                description = "The public key. Usually the one of the home folder.")
        private @Nullable Path key;

        @Option(
                names = "--checkpoints",
                paramLabel = "FILE",
                description = "Checkpoints that were kept elsewhere: they show a cut tail and an old backup put back.")
        private @Nullable Path checkpoints;

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        Verify(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() throws IOException {
            mustBeThere(file, key, checkpoints);
            if (file != null) {
                return told(TrailVerifier.verify(file, publicKey(), Optional.ofNullable(checkpoints)))
                        .code();
            }
            try (Casebook casebook = choice.open()) {
                Audited found = casebook.audit(publicKey(), Optional.ofNullable(checkpoints), Actor.CONSOLE);
                Exit trail = told(found.trail());
                RecordCheck check = found.records();
                check.differences().forEach(talk::say);
                talk.say(Words.count(check.screenings(), "screening") + " and "
                        + Words.count(check.dispositions(), "step") + " of dispositions compared, "
                        + Words.number(check.erased()) + " of them erased.");
                return (check.differences().isEmpty() ? trail : Exit.INPUT).code();
            }
        }

        private static void mustBeThere(@Nullable Path... files) {
            for (Path given : files) {
                if (given != null && !Files.exists(given)) {
                    throw new Stopped(Exit.INPUT, given + ": there is no such file.");
                }
            }
        }

        private PublicKey publicKey() {
            return SigningKey.publicKey(
                    key != null ? key : choice.place().audit().resolve(SigningKey.PUBLIC));
        }

        private Exit told(Verification found) {
            found.firstBadEntry().ifPresent(bad -> talk.say("The first bad entry is " + bad.entry() + "."));
            found.faults().forEach(fault -> talk.say(fault.toString()));
            found.notes().forEach(note -> talk.say("Note: " + note + "."));
            if (found.isSound()) {
                talk.say(Words.number(found.entries()) + " entries and " + found.checkpoints()
                        + " checkpoints: nothing was changed.");
            }
            return found.isSound() ? Exit.DONE : Exit.INPUT;
        }
    }
}
