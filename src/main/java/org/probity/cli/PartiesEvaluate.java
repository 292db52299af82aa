package org.probity.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.batch.JsonText;
import org.probity.fact.Limits;
import org.probity.identity.Evaluation;
import org.probity.identity.WhoIsWho;
import org.probity.intake.CsvText;
import org.probity.intake.Reading;
import org.probity.intake.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well it is found out who is who, against what is known. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well it is found out who is who, in pairs of records.",
            "The truth has the columns id and party: ids with one party are one. Other ids are left out."
        })
final class PartiesEvaluate implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private final Talk talk;

    @Mixin
    private PartiesRead input = new PartiesRead();

    @Option(names = "--truth", required = true, paramLabel = "FILE", description = "Which id is which party.")
    private Path truth = Path.of("");

    @Option(
            names = "--wrong",
            paramLabel = "FILE",
            description = "Writes the pairs that are two, and why they were taken for one.")
    private @Nullable Path wrong;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    PartiesEvaluate(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> parties = truth();
        Reading reading = input.read();
        Limits limits = input.limits(reading);
        long begin = System.nanoTime();
        long cpu = cpuNanos();
        WhoIsWho who = input.whoIsWho(reading, limits);
        double seconds = (System.nanoTime() - begin) / NANOS;
        double processor = (cpuNanos() - cpu) / NANOS;
        if (wrong != null) {
            Files.write(wrong, who.mistakes(parties));
        }
        tell(value(who, who.evaluate(parties), seconds, processor));
        return Exit.DONE.code();
    }

    /** Nanoseconds of processors that the whole program has used, on all threads. */
    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private Map<String, String> truth() throws IOException {
        CsvText table = CsvText.rows(truth.toString(), Files.readString(truth));
        if (!table.problems().isEmpty()) {
            throw new Stopped(Exit.INPUT, table.problems().get(0).toString());
        }
        if (!table.columns().contains("id") || !table.columns().contains("party")) {
            throw new Stopped(
                    Exit.INPUT,
                    truth + ", line 1: found the columns " + String.join(", ", table.columns())
                            + ". Expected id and party.");
        }
        Map<String, String> parties = new HashMap<>();
        for (Row row : table.rows()) {
            parties.put(row.text("id"), row.text("party"));
        }
        return parties;
    }

    private static Map<String, Object> value(WhoIsWho who, Evaluation found, double seconds, double processor) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("records", who.records());
        value.put("precision", Figures.rounded(found.precision()));
        value.put("recall", Figures.rounded(found.recall()));
        value.put("recall_of_all", Figures.rounded(found.recallOfAll()));
        value.put("right", found.right());
        value.put("wrong", found.wrong());
        value.put("wrong_sure", found.wrongSure());
        value.put("true_pairs", found.truePairs());
        value.put("true_pairs_borne_out", found.borneOut());
        value.put("possible", found.possible());
        value.put("seconds", Figures.rounded(seconds));
        value.put("processor_seconds", Figures.rounded(processor));
        return value;
    }

    private void tell(Map<String, Object> value) {
        if (json) {
            talk.data(JsonText.of(value));
        } else {
            value.forEach((what, figure) -> talk.data(what + ": " + figure));
        }
    }
}
