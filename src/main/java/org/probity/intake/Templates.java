package org.probity.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Empty files to fill in: the header and one example row for every file of the vocabulary. */
public final class Templates {
    private static final Map<String, String> BY_COLUMN = Map.ofEntries(
            Map.entry("currency", "USD"),
            Map.entry("base_currency", "USD"),
            Map.entry("country", "XX"),
            Map.entry("headquarters", "XX"),
            Map.entry("share", "25 %"),
            Map.entry("share_min", "25 %"),
            Map.entry("share_max", "50 %"),
            Map.entry("attendance", "90 %"),
            Map.entry("year", "2026"),
            Map.entry("payday", "25"),
            Map.entry("grade", "B2"),
            Map.entry("complete", "contracts;payments"),
            Map.entry("phones", "+1 202 555 0100"),
            Map.entry("emails", "office@example.org"),
            Map.entry("usd", "1.10"),
            Map.entry("id", "ID1"),
            Map.entry("name", "An example name"));
    private static final Map<String, String> BY_TYPE = Map.of(
            "LocalDate", "2026-02-28",
            "Moment", "2026-02-28T14:00:00+01:00",
            "PartialDate", "1965-04-12",
            "BigDecimal", "25000.00",
            "Integer", "3",
            "Boolean", "yes",
            "List", "one;two");

    private Templates() {}

    /**
     * Writes them into a folder, which is made where there is none; files that are there are left alone.
     *
     * @return the files written
     */
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (FileKind kind : Vocabulary.files()) {
            Path file = folder.resolve(kind.name() + ".csv");
            if (!Files.exists(file)) {
                Files.writeString(file, text(kind));
                written.add(file);
            }
        }
        return written;
    }

    /** Header and example row of one file. */
    public static String text(FileKind kind) {
        String header = kind.columns().stream().map(Column::name).collect(Collectors.joining(","));
        String example = kind.columns().stream().map(Templates::example).collect(Collectors.joining(","));
        return header + "\n" + example + "\n";
    }

    private static String example(Column column) {
        if (!column.words().isEmpty()) {
            return column.words().get(0);
        }
        String byColumn = BY_COLUMN.get(column.name());
        if (byColumn != null) {
            return byColumn;
        }
        if (column.name().endsWith("_id")) {
            return column.name().replace("_id", "").toUpperCase(Locale.ROOT).charAt(0) + "1";
        }
        return BY_TYPE.getOrDefault(column.type().getSimpleName(), "text");
    }
}
