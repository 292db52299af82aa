package org.probity.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.probity.fact.Problem;

/** The files behind the paths a user names: a file is itself, a folder is the tables right in it, by name. */
final class InputFiles {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "psv", "xlsx", "jsonl", "ndjson");

    private InputFiles() {}

    static List<Path> of(List<Path> inputs, List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                List<Path> inside = inside(input);
                if (inside.isEmpty()) {
                    problems.add(new Problem(
                            input.toString(),
                            "the folder holds no table. Expected files ending in "
                                    + String.join(
                                            ", ", ENDINGS.stream().sorted().toList())));
                }
                files.addAll(inside);
            } else if (Files.isReadable(input)) {
                files.add(input);
            } else {
                problems.add(new Problem(input.toString(), "there is no such file or folder, or it cannot be read"));
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(InputFiles::isTable).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTable(Path file) {
        String name = Source.nameOf(file).toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.startsWith("~$");
        return Files.isRegularFile(file) && !hidden && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
