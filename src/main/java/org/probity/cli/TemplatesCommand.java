package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.probity.intake.Column;
import org.probity.intake.FileKind;
import org.probity.intake.Vocabulary;
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
        Files.createDirectories(folder);
        for (FileKind kind : Vocabulary.files()) {
            Path file = folder.resolve(kind.name() + ".csv");
            if (Files.exists(file)) {
                talk.say(file + ": the file is there already, and stays as it is.");
            } else {
                Files.writeString(file, template(kind));
                talk.say(file.toString());
            }
        }
        return Exit.DONE.code();
    }

    private static String template(FileKind kind) {
        return kind.columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\n"
                + kind.columns().stream().map(Examples::of).collect(Collectors.joining(",")) + "\n";
    }
}
