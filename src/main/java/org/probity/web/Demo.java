package org.probity.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.probity.intake.Vocabulary;

/** The invented mission that comes with the program. */
public final class Demo {

    private static final String SHIPPED = "/org/probity/example/";

    private Demo() {}

    /** Writes its records into a folder below the given one and returns that. */
    public static Path unpack(Path into) {
        Path folder = into.resolve("example");
        try {
            Files.createDirectories(folder);
            for (String name : Vocabulary.names()) {
                try (InputStream file = Demo.class.getResourceAsStream(SHIPPED + name + ".csv")) {
                    if (file != null) {
                        Files.write(folder.resolve(name + ".csv"), file.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
