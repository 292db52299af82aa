package org.probity.web.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.probity.app.runs.RunState;
import org.probity.app.runs.RunStatus;
import org.probity.app.runs.Runs;
import org.probity.intake.CsvText;
import org.probity.intake.Row;

/** How often each rule flagged what it applies to, in the newest run. */
final class BaseRates {

    private final Runs runs;

    BaseRates(Runs runs) {
        this.runs = runs;
    }

    /**
     * The rates of a run.
     *
     * @param run its id; blank where there is none
     * @param byRule percent by rule, as text
     */
    record OfRun(String run, Map<String, String> byRule) {
        OfRun {
            byRule = Map.copyOf(byRule);
        }

        String of(String rule) {
            return byRule.getOrDefault(rule, "");
        }
    }

    OfRun newest() {
        for (RunState run : runs.all()) {
            Optional<Path> coverage =
                    run.status() == RunStatus.DONE ? runs.folder(run.id()).output("coverage.csv") : Optional.empty();
            if (coverage.isPresent()) {
                return new OfRun(run.id(), rates(coverage.get()));
            }
        }
        return new OfRun("", Map.of());
    }

    private static Map<String, String> rates(Path coverage) {
        try {
            Map<String, String> rates = new HashMap<>();
            for (Row row :
                    CsvText.rows("coverage.csv", Files.readString(coverage)).rows()) {
                rates.put(row.text("rule"), row.text("base_rate_percent"));
            }
            return rates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
