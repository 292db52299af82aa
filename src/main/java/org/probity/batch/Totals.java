package org.probity.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.decision.Decision;
import org.probity.decision.Outcome;
import org.probity.decision.Weighed;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Severity;

/** A run in numbers. */
public final class Totals {

    private static final int TOP = 20;
    private static final Comparator<Top> HEAVIEST_FIRST = Comparator.comparing(Top::outcome)
            .reversed()
            .thenComparing(top -> top.highest().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Comparator.comparing(Top::findings).reversed())
            .thenComparing(Top::place);

    private final Map<String, Map<Outcome, Long>> byKind = new TreeMap<>();
    private final Map<Severity, Long> byWeight = new EnumMap<>(Severity.class);
    private final List<Top> top = new ArrayList<>();
    private long subjects;
    private long findings;

    /** A subject worth looking at first. */
    record Top(Decision decision, long place) {

        Subject subject() {
            return decision.subject();
        }

        Outcome outcome() {
            return decision.outcome();
        }

        Optional<Severity> highest() {
            return decision.highest();
        }

        int findings() {
            return decision.findings().size();
        }
    }

    void add(Decision decision) {
        subjects++;
        findings += decision.findings().size();
        byKind.computeIfAbsent(decision.subject().kind(), kind -> new EnumMap<>(Outcome.class))
                .merge(decision.outcome(), 1L, Long::sum);
        decision.findings().stream()
                .filter(Weighed::counts)
                .forEach(finding -> byWeight.merge(finding.weight(), 1L, Long::sum));
        if (decision.highest().isPresent()) {
            keep(new Top(decision, subjects));
        }
    }

    private void keep(Top one) {
        top.add(one);
        if (top.size() >= 50 * TOP) {
            shorten();
        }
    }

    private void shorten() {
        top.sort(HEAVIEST_FIRST);
        if (top.size() > TOP) {
            top.subList(TOP, top.size()).clear();
        }
    }

    /** Subjects judged. */
    public long subjects() {
        return subjects;
    }

    /** Findings raised, those of draft rules too. */
    public long findings() {
        return findings;
    }

    /** Subjects with an outcome. */
    public long count(Outcome outcome) {
        return byKind.values().stream()
                .mapToLong(counts -> counts.getOrDefault(outcome, 0L))
                .sum();
    }

    /** Kind of subject to outcome to number, sorted by kind. */
    Map<String, Map<Outcome, Long>> byKind() {
        return byKind;
    }

    /** Findings that count, of one weight. */
    long count(Severity weight) {
        return byWeight.getOrDefault(weight, 0L);
    }

    /** Findings that count and weigh as much or more. */
    public long atLeast(Severity weight) {
        return byWeight.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(weight) <= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The subjects to look at first. */
    List<Top> top() {
        shorten();
        return List.copyOf(top);
    }
}
