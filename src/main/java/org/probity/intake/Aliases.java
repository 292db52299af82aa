package org.probity.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.probity.intake.table.CsvTable;

/** Other names that files and columns go by, from the table aliases.csv. */
final class Aliases {
    private static final String ANY = "*";
    private static final String FILES = "*file";
    private static final Map<String, Map<String, String>> BY_FILE = load();

    private Aliases() {}

    /** The file of the vocabulary that goes by this name, too. */
    static Optional<String> file(String key) {
        return Optional.ofNullable(BY_FILE.getOrDefault(FILES, Map.of()).get(key));
    }

    /** The column of the file that goes by this name, too. */
    static Optional<String> column(FileKind kind, String key) {
        String own = BY_FILE.getOrDefault(kind.name(), Map.of()).get(key);
        return Optional.ofNullable(
                own == null ? BY_FILE.getOrDefault(ANY, Map.of()).get(key) : own);
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> aliases = new HashMap<>();
        try (InputStream in = Aliases.class.getResourceAsStream("aliases.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            CsvTable.of(text).forEachRow((line, cells) -> aliases.computeIfAbsent(cells[0], file -> new HashMap<>())
                    .put(Spellings.key(Objects.requireNonNull(cells[1])), Objects.requireNonNull(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aliases;
    }
}
