package org.probity.intake.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.probity.fact.ListEntry;

/** The invented lists of data/lists/samples. */
final class Samples {
    static final Path FOLDER = Path.of("data/lists/samples");

    private Samples() {}

    /** Folders that hold a list in a form that is recognised. */
    static List<String> recognised() {
        return folders().filter(name -> !name.equals("ungm")).toList();
    }

    private static Stream<String> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(ListFile::nameOf).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ListReading read(Path folder) {
        return OfficialLists.read(files(folder).stream().map(Recognition::of).toList(), ReadAs.sanctions("sample"));
    }

    static ListReading read(String folder) {
        return read(FOLDER.resolve(folder));
    }

    static ListEntry entry(ListReading reading, String id) {
        return reading.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + reading));
    }
}
