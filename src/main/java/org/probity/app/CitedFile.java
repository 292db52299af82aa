package org.probity.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of records that findings cite.
 *
 * @param path where it stood when it was read
 * @param sha256 what it held then
 */
public record CitedFile(Path path, String sha256) {

    private static final int MOST_LINES = 20;

    /** The header and the record that starts on a line, as they stand in the file; or why they cannot be shown. */
    public List<String> lines(long line) {
        Optional<String> change = change();
        if (change.isPresent()) {
            return List.of("(" + path + " " + change.get() + ")");
        }
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return List.of("(row " + line + " of the workbook)");
        }
        return read(line);
    }

    /** What became of the file since it was read; empty when it is the same. */
    public Optional<String> change() {
        if (!Files.isRegularFile(path)) {
            return Optional.of("is not there any more");
        }
        return Shelves.hash(path).equals(sha256) ? Optional.empty() : Optional.of("has changed since the run");
    }

    private List<String> read(long line) {
        List<String> shown = new ArrayList<>();
        // Any byte is a character of Latin-1, and the marks looked for are the same in every encoding but UTF-16.
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            String text = reader.readLine();
            for (long at = 1; text != null && shown.size() < MOST_LINES; at++, text = reader.readLine()) {
                if (at == 1 && line > 1 || at >= line) {
                    shown.add(new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                }
                if (at >= line && isWhole(shown, line)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    /** Whether the quotes of the record's lines are closed. */
    private static boolean isWhole(List<String> shown, long line) {
        long quotes = shown.stream()
                .skip(line > 1 ? 1 : 0)
                .flatMapToInt(String::chars)
                .filter(c -> c == '"')
                .count();
        return quotes % 2 == 0;
    }
}
