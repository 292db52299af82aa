package org.probity.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.probity.app.Settings;
import org.probity.app.Shelves;

/** Names, sizes and times of the files that records and lists are read from: another one as soon as one of them changes. */
final class FilesMark {

    private FilesMark() {}

    /** Reads no file. */
    static String of(Settings settings, List<Path> inputs) {
        List<Path> all = new ArrayList<>(inputs);
        Optional.ofNullable(settings.declared().mapping()).ifPresent(all::add);
        settings.lists()
                .or(() -> settings.home().map(home -> home.resolve("lists")))
                .ifPresent(all::add);
        StringBuilder text = new StringBuilder();
        all.forEach(one -> text.append(marks(one)));
        return Shelves.hash(text.toString());
    }

    private static String marks(Path input) {
        if (!Files.exists(input)) {
            return input + " is not there\n";
        }
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(file)
                        .append('\0')
                        .append(Files.size(file))
                        .append('\0')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
        } catch (IOException | UncheckedIOException movedMeanwhile) {
            // A mark that no other look has: the next one sees the files at rest.
            return input + " is changing " + System.nanoTime() + "\n";
        }
        return text.toString();
    }
}
