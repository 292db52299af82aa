package org.probity.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder a run writes to. Files are written beside their place and put there together, when all are whole. */
final class OutFolder implements AutoCloseable {

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<Path> spares = new ArrayList<>();

    OutFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file to be written to. */
    Writer open(String name) {
        names.add(name);
        try {
            return Files.newBufferedWriter(part(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file to be written to by somebody who needs its path. */
    Path path(String name) {
        names.add(name);
        return part(name);
    }

    /** A file beside the others that is never published. */
    Path spare(String name) {
        Path spare = part(name);
        spares.add(spare);
        return spare;
    }

    /** A file written at once. */
    void text(String name, String text) {
        try (Writer to = open(name)) {
            to.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the files in their places, and removes those of an earlier run that this one did not write. */
    void publish(List<String> allNames) {
        try {
            for (String name : names) {
                Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            for (String name : allNames) {
                if (!names.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path part(String name) {
        return folder.resolve("." + name + ".part");
    }

    /** Removes what was not published. */
    @Override
    public void close() {
        List<Path> left = new ArrayList<>(spares);
        names.forEach(name -> left.add(part(name)));
        for (Path one : left) {
            try {
                Files.deleteIfExists(one);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
