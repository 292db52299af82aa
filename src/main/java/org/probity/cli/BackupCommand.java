package org.probity.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of the casebook. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes the casebook, its checkpoints and the public key into a new zip file.")
final class BackupCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "FILE", description = "A new zip file.")
    private Path file = Path.of("");

    @Mixin
    private CasebookChoice choice = new CasebookChoice();

    BackupCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        try (Casebook casebook = choice.open()) {
            casebook.backup(file, Actor.CONSOLE);
        }
        talk.say("Wrote " + file + ". It does not hold the private key; keep a copy of that apart.");
        return Exit.DONE.code();
    }
}
