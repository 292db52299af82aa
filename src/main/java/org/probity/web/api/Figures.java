package org.probity.web.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.probity.app.runs.RunStatus;
import org.probity.app.runs.Runs;
import org.probity.decision.Outcome;

/** Figures for Prometheus: the machine's, and how often what was asked for. Nothing about persons. Safe for threads. */
final class Figures {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Counter matches = Counter.builder("probity.matches")
            .description("Examples matched against lists")
            .register(registry);

    @SuppressWarnings("resource") // Bound for as long as the process runs.
    Figures(Runs runs) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmGcMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        for (RunStatus status : RunStatus.values()) {
            Gauge.builder("probity.runs", runs, all -> all.all().stream()
                            .filter(run -> run.status() == status)
                            .count())
                    .description("Batch runs")
                    .tag("status", status.name())
                    .register(registry);
        }
        for (Outcome outcome : Outcome.values()) {
            counter(outcome);
        }
    }

    private Counter counter(Outcome outcome) {
        return Counter.builder("probity.screenings")
                .description("Subjects screened by programs")
                .tag("outcome", outcome.name())
                .register(registry);
    }

    void screened(Outcome outcome) {
        counter(outcome).increment();
    }

    void matched() {
        matches.increment();
    }

    String text() {
        return registry.scrape();
    }
}
