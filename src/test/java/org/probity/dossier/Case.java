package org.probity.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.Lists;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Limit;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.graph.RelationKinds;
import org.probity.intake.CsvText;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.LimitsReader;
import org.probity.intake.Reading;
import org.probity.intake.Row;
import org.probity.screening.Screener;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows for a test, read through the same door as files: {@code given("vendors", "id=V1; name=Acme")}. */
public final class Case {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    public Case given(String file, String... written) {
        List<Row> all = rows.computeIfAbsent(file, name -> new ArrayList<>());
        for (String one : written) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String cell : one.split("\\|", -1)) {
                String[] sides = cell.split("=", 2);
                values.put(sides[0].strip(), sides[1].strip());
            }
            all.add(new Row(new Origin(file, all.size() + 1, values.getOrDefault("id", "")), values));
        }
        return this;
    }

    public Case limit(String key, String value) {
        changed.put(key, value);
        return this;
    }

    public Register register() {
        Reading reading = Intake.ofRows(rows, IntakeOptions.defaults());
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        return reading.register();
    }

    public Dossiers dossiers() {
        Register register = register();
        Limits limits = limits(changed);
        return Dossiers.of(register, limits, kinds(), TODAY, screener(register, limits));
    }

    /** Searches the lists among the register's own rows. */
    public static Screener screener(Register register, Limits limits) {
        return Lists.none().screener(register, limits);
    }

    public Dossier dossier(String kind, String id) {
        Dossiers dossiers = dossiers();
        Subject subject = dossiers.subjects().stream()
                .filter(one -> one.id().equals(id) && one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return dossiers.dossier(subject);
    }

    static <T extends Fact> List<T> all(Dossier dossier, Class<T> type) {
        return dossier.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public static Limits limits(Map<String, String> changed) {
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : LimitsReader.read(text("rules/limits.csv"), Map.of()).limits()) {
            String value = changed.getOrDefault(limit.key(), limit.value());
            limits.add(new Limit(
                    limit.key(),
                    value,
                    limit.unit(),
                    limit.from(),
                    limit.until(),
                    limit.mission(),
                    limit.meaning(),
                    limit.source(),
                    limit.origin()));
        }
        return new Limits(limits, Map.of(), TODAY, "");
    }

    public static RelationKinds kinds() {
        return RelationKinds.of(
                CsvText.rows("relation-kinds.csv", text("rules/tables/relation-kinds.csv")).rows().stream()
                        .map(Row::values)
                        .toList());
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
