package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.probity.casebook.Actor;
import org.probity.casebook.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup of the casebook back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Verifies a backup, says what would be lost, and with --yes puts it in place.")
final class RestoreCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "FILE", description = "A zip file that backup wrote.")
    private Path file = Path.of("");

    @Option(names = "--yes", description = "Put it in place; without it nothing is changed.")
    private boolean yes;

    @Mixin
    private HomeChoice home = new HomeChoice();

    RestoreCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw new Stopped(Exit.INPUT, file + ": there is no such file.");
        }
        try (Restore restore = Restore.of(home.folder(), file, Clock.systemUTC())) {
            talk.say("The backup is whole: " + Words.number(restore.entries()) + " entries.");
            talk.say(restore.lost().isEmpty() ? "Nothing would be lost." : "What was done since and would be lost:");
            restore.lost().forEach((action, times) -> talk.say("  " + action + ": " + Words.number(times)));
            if (!yes) {
                talk.say("Nothing was changed. Maybe add --yes.");
                return Exit.DONE.code();
            }
            talk.say("Put in place. What was there before, if anything, is now " + restore.apply(Actor.CONSOLE) + ".");
            return Exit.DONE.code();
        }
    }
}
