package org.probity.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about who is who in the user's own files. */
@Command(
        name = "parties",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Finds out which ids of the files name one party, and measures how well.")
final class PartiesCommand implements Callable<Integer> {

    private final Talk talk;

    @Spec
    private @Nullable CommandSpec spec;

    private PartiesCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine line(Talk talk) {
        return new CommandLine(new PartiesCommand(talk))
                .addSubcommand(new PartiesMatch(talk))
                .addSubcommand(new PartiesEvaluate(talk))
                .addSubcommand(new PartiesGenerate(talk));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(talk.err());
        }
        return Exit.USAGE.code();
    }
}
