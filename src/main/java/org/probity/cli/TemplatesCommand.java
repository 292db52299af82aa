package org.probity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.probity.intake.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a CSV file with its columns and one example row for every kind of record. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description = "Writes a CSV file with its columns and one example row for every kind of record.")
final class TemplatesCommand implements Callable<Integer> {

    private final Talk talk;

    @Parameters(paramLabel = "DIR", description = "Folder to write to; files that are there stay as they are.")
    private Path folder = Path.of("templates");

    TemplatesCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Templates.write(folder).forEach(file -> talk.say(file.toString()));
        return Exit.DONE.code();
    }
}
