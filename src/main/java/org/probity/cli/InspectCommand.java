package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.probity.intake.FileInspection;
import org.probity.intake.Reject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is in a file, and what could not be read of it. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says how a file is written, what its columns are read as, and what would be refused.")
final class InspectCommand implements Callable<Integer> {

    private static final int MOST_REJECTS = 20;

    private final Talk talk;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of records, or folders of them.")
    private List<Path> paths = List.of();

    @Mixin
    private FilesChoice written = new FilesChoice();

    InspectCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        boolean isUsable = true;
        for (Path path : paths) {
            for (Path file : files(path)) {
                for (FileInspection table : FileInspection.of(file, written.options())) {
                    tell(table);
                    isUsable &= table.problems().isEmpty();
                }
            }
        }
        return (isUsable ? Exit.DONE : Exit.INPUT).code();
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new Stopped(Exit.INPUT, path + ": there is no such file or folder.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void tell(FileInspection table) {
        talk.data(CheckTalk.aboutFile(table.report()));
        table.columns()
                .forEach(column -> talk.data(
                        "  " + column.header() + " → " + (column.becomes().isBlank() ? "not used" : column.becomes())));
        table.preview().forEach(row -> talk.data("  | " + String.join(" | ", row)));
        table.report().facts().forEach((kind, count) -> talk.data("  " + kind + ": " + Words.count(count, "fact")));
        List<Reject> rejects = table.rejects();
        rejects.stream().limit(MOST_REJECTS).map(Reject::toString).forEach(talk::data);
        if (rejects.size() > MOST_REJECTS) {
            talk.data("and " + Words.number(rejects.size() - MOST_REJECTS) + " more.");
        }
        table.problems().forEach(problem -> talk.say(problem.toString()));
    }
}
