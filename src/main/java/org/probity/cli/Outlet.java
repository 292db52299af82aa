package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.probity.batch.RunOutput.Format;

/** Where the files of a check go: a folder, or one of them to standard output. */
final class Outlet implements AutoCloseable {

    /** The path that stands for standard input or output. */
    static final String STANDARD = "-";

    private final Path folder;
    private final Optional<Format> printed;
    private final Talk talk;

    private Outlet(Path folder, Optional<Format> printed, Talk talk) {
        this.folder = folder;
        this.printed = printed;
        this.talk = talk;
    }

    static Outlet folder(Path folder) {
        return new Outlet(folder, Optional.empty(), Talk.nobody());
    }

    /** A folder that is gone in the end, whose findings are printed when all is whole. */
    static Outlet standard(Format format, Talk talk) {
        try {
            return new Outlet(Files.createTempDirectory("probity-out"), Optional.of(format), talk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Puts out what goes to standard output. */
    void deliver() {
        printed.ifPresent(format -> {
            try {
                Files.copy(folder.resolve(format.findings()), talk.out());
                talk.out().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where to look for more, in words. */
    String see() {
        return printed.isPresent()
                ? "The findings are on standard output, as " + name(printed.get()) + "."
                : "See " + folder.resolve(seen()) + ".";
    }

    private String seen() {
        return Stream.of(Format.HTML, Format.XLSX, Format.CSV, Format.JSONL)
                .map(Format::findings)
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst()
                .orElse("run.json");
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        if (printed.isPresent()) {
            Scratch.remove(folder);
        }
    }
}
