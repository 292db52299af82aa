package org.probity.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.fact.IdentityDecision;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.Register;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.LimitsReader;
import org.probity.intake.Reading;
import org.probity.intake.Row;
import org.probity.names.NameKnowledge;

import static org.assertj.core.api.Assertions.assertThat;

/** A user's files for tests, row by row, read through the door of everybody's data. */
final class Files {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();
    private static final Limits LIMITS = limits();

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    /** A row as column, value, column, value. */
    Files row(String file, String... cells) {
        List<Row> all = rows.computeIfAbsent(file, one -> new ArrayList<>());
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            values.put(cells[at], cells[at + 1]);
        }
        all.add(new Row(new Origin(file, all.size() + 1, ""), values));
        return this;
    }

    Files person(String id, String name, String... more) {
        return row("parties", with(more, "id", id, "name", name, "kind", "person"));
    }

    Files firm(String id, String name, String... more) {
        return row("vendors", with(more, "id", id, "name", name, "kind", "company"));
    }

    private static String[] with(String[] more, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    Register register() {
        Reading reading = Intake.ofRows(rows, IntakeOptions.defaults());
        assertThat(reading.rejects()).isEmpty();
        return reading.register();
    }

    WhoIsWho who() {
        Register register = register();
        return WhoIsWho.of(register, KNOWLEDGE, LIMITS, register.all(IdentityDecision.class));
    }

    /** The register as everything behind this room sees it. */
    Register joined() {
        Register register = register();
        return who().register(register);
    }

    static Limits limits() {
        try {
            String text = java.nio.file.Files.readString(Path.of("rules", "limits.csv"));
            return new Limits(LimitsReader.read(text, Map.of()).limits(), Map.of(), LocalDate.of(2026, 6, 1), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
