package org.probity.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folders and files of records that a command reads; one of them may be standard input. */
final class InputChoice implements AutoCloseable {

    private static final int LOOKED_AT = 64;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Folders or files of records; \"-\" is one file from standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--input-name",
            paramLabel = "NAME",
            description = {
                "What standard input would be called as a file, such as payments.csv.",
                "Usually its content tells what it is."
            })
    private @Nullable String name;

    private @Nullable Path scratch;
    private @Nullable Path standard;

    void checkUsage() {
        long standard = paths.stream().filter(InputChoice::isStandard).count();
        if (standard > 1) {
            throw new Stopped(Exit.USAGE, "\"-\" stands " + standard + " times. Expected standard input once.");
        }
        if (name != null
                && (standard == 0 || !name.equals(String.valueOf(Path.of(name).getFileName())))) {
            throw new Stopped(
                    Exit.USAGE,
                    standard == 0
                            ? "--input-name: nothing is read from standard input. Expected \"-\" among the paths."
                            : "--input-name: \"" + name + "\" is no name of a file. Expected one like payments.csv.");
        }
        for (Path path : paths) {
            if (!isStandard(path) && !Files.exists(path)) {
                throw new Stopped(
                        Exit.INPUT,
                        path + ": there is no such file or folder (looked at "
                                + path.toAbsolutePath().normalize() + ").");
            }
        }
    }

    private static boolean isStandard(Path path) {
        return path.toString().equals(Outlet.STANDARD);
    }

    /** The paths to read; standard input is copied to a file of our own first, for it can be read only once. */
    List<Path> paths(InputStream in) {
        List<Path> read = new ArrayList<>();
        for (Path path : paths) {
            read.add(isStandard(path) ? copied(in) : path);
        }
        return read;
    }

    /** The file in which standard input lies; empty where it is not read. */
    Optional<Path> standard() {
        return Optional.ofNullable(standard);
    }

    private Path copied(InputStream in) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in);
            Path folder = Files.createTempDirectory("probity-in");
            scratch = folder;
            Path file = folder.resolve(name == null ? guessedName(bytes) : name);
            Files.copy(bytes, file);
            standard = file;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook is a zip; JSON begins with a bracket; all else is a table of text. */
    private static String guessedName(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        String begin = new String(in.readNBytes(LOOKED_AT), java.nio.charset.StandardCharsets.ISO_8859_1);
        in.reset();
        String text = begin.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        if (begin.startsWith("PK")) {
            return "standard-input.xlsx";
        }
        return text.startsWith("{") || text.startsWith("[") ? "standard-input.jsonl" : "standard-input.csv";
    }

    @Override
    public void close() {
        if (scratch != null) {
            Scratch.remove(scratch);
        }
    }
}
