package org.probity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.batch.JsonText;
import org.probity.intake.CsvText;
import org.probity.intake.Row;
import org.probity.names.Name;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how often labelled pairs of names are told rightly at the fixed threshold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how often pairs of names are told rightly at the fixed threshold.",
            "Columns: name1, name2, is_match (true or false), and if you like schema (Person, Company) and case_group."
        })
final class NamesEvaluate implements Callable<Integer> {

    private final Talk talk;
    private final Figures all = new Figures();
    private final Map<String, Figures> groups = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @Parameters(paramLabel = "PAIRS.csv", description = "A table of pairs.")
    private Path file = Path.of("");

    @Option(names = "--misses", paramLabel = "FILE", description = "Writes the pairs told wrongly.")
    private @Nullable Path misses;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    NamesEvaluate(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        List<Row> rows = rows();
        Shipped.KNOWLEDGE.read("");
        long begin = Figures.cpuNanos();
        rows.forEach(this::tell);
        long nanos = Figures.cpuNanos() - begin;
        if (misses != null) {
            Files.write(misses, missed, StandardCharsets.UTF_8);
        }
        if (json) {
            talk.data(JsonText.of(value(nanos)));
        } else {
            groups.forEach((group, figures) -> talk.data(group + ": " + figures.line()));
            talk.data("all: " + all.line() + "  at " + NameComparison.THRESHOLD + "  "
                    + Figures.microsEach(nanos, all.pairs()) + " µs a pair, reading the names included");
        }
        return Exit.DONE.code();
    }

    private List<Row> rows() throws IOException {
        CsvText table = CsvText.rows(file.toString(), Files.readString(file));
        if (!table.problems().isEmpty()) {
            throw new Stopped(Exit.INPUT, table.problems().get(0).toString());
        }
        for (String column : List.of("name1", "name2", "is_match")) {
            if (!table.columns().contains(column)) {
                throw new Stopped(
                        Exit.INPUT,
                        file + ", line 1: column \"" + column + "\" is missing. Found: "
                                + String.join(", ", table.columns()) + ".");
            }
        }
        return table.rows();
    }

    private void tell(Row row) {
        String first = value(row, "name1");
        String second = value(row, "name2");
        Kind kind = value(row, "schema").equalsIgnoreCase("person") ? Kind.PERSON : Kind.COMPANY;
        List<Name> ones = Shipped.KNOWLEDGE.readAll(first);
        List<Name> others = Shipped.KNOWLEDGE.readAll(second);
        double score = value(row, "schema").isBlank()
                ? Math.max(score(ones, others, Kind.PERSON), score(ones, others, Kind.COMPANY))
                : score(ones, others, kind);
        boolean told = score >= NameComparison.THRESHOLD;
        boolean is = Boolean.parseBoolean(value(row, "is_match").toLowerCase(Locale.ROOT));
        all.add(told, is);
        groups.computeIfAbsent(group(row), same -> new Figures()).add(told, is);
        if (told != is) {
            missed.add(String.format(Locale.ROOT, "%s\t%.3f\t%s\t%s", is ? "missed" : "false", score, first, second));
        }
    }

    private static double score(List<Name> ones, List<Name> others, Kind kind) {
        return NameComparison.explained(ones, others, kind).value();
    }

    private static String group(Row row) {
        return value(row, "case_group").isBlank() ? value(row, "group") : value(row, "case_group");
    }

    private static String value(Row row, String column) {
        return Objects.requireNonNullElse(row.values().get(column), "");
    }

    private Map<String, Object> value(long nanos) {
        Map<String, Object> value = new LinkedHashMap<>(all.map());
        value.put("threshold", NameComparison.THRESHOLD);
        value.put("us_per_pair", Figures.microsEach(nanos, all.pairs()));
        Map<String, Object> byGroup = new LinkedHashMap<>();
        groups.forEach((group, figures) -> byGroup.put(group, figures.map()));
        value.put("groups", byGroup);
        return value;
    }

    /** Made when a command asks for it: every start of the program makes all commands. */
    private static final class Shipped {
        private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();
    }
}
