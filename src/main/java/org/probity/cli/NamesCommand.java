package org.probity.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about names, with which anyone can measure how names are compared. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Compares names, and measures how well.")
final class NamesCommand implements Callable<Integer> {

    private final Talk talk;

    @Spec
    private @Nullable CommandSpec spec;

    private NamesCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine line(Talk talk) {
        return new CommandLine(new NamesCommand(talk))
                .addSubcommand(new NamesCompare(talk))
                .addSubcommand(new NamesEvaluate(talk))
                .addSubcommand(new NamesRecall(talk))
                .addSubcommand(new NamesInnocents(talk));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(talk.err());
        }
        return Exit.USAGE.code();
    }
}
