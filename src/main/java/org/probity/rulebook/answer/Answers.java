package org.probity.rulebook.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.value.Scope;

/** The rules asked of one kind of subject, by id, and what they answer. Immutable; safe for threads. */
public final class Answers {

    private final Map<String, List<Plan>> asked = new TreeMap<>();

    /** @param plans every rule of the book; those for other kinds are not applicable */
    public Answers(List<Plan> plans, String kind) {
        for (Plan plan : plans) {
            List<Plan> variants = asked.computeIfAbsent(plan.rule().id(), id -> new ArrayList<>());
            if (plan.rule().card().subjects().contains(kind)) {
                variants.add(plan);
            }
        }
    }

    /** What rules answer that are not about the kind of subject at all. */
    public static List<RuleAnswer> notAsked(List<Plan> plans) {
        return plans.stream()
                .map(plan -> plan.rule().id())
                .distinct()
                .sorted()
                .map(id -> new RuleAnswer(id, Answer.NOT_APPLICABLE, List.of()))
                .toList();
    }

    /** @param flagged ids of the rules that raised a finding */
    public List<RuleAnswer> of(Situation situation, Set<String> flagged) {
        List<RuleAnswer> answers = new ArrayList<>(asked.size());
        asked.forEach((id, variants) -> answers.add(
                flagged.contains(id)
                        ? new RuleAnswer(id, Answer.FLAGGED, List.of())
                        : answer(id, variants, situation)));
        return answers;
    }

    private static RuleAnswer answer(String id, List<Plan> variants, Situation situation) {
        Set<Missing> missing = new TreeSet<>();
        boolean applicable = false;
        boolean known = true;
        for (Plan plan : variants) {
            for (Way way : plan.ways()) {
                if (situation.rulesOut(way)) {
                    applicable |= isApplicable(way, situation);
                    continue;
                }
                Search search = new Search(situation, way);
                switch (search.fits(way)) {
                    case FALSE -> applicable |= isApplicable(way, situation);
                    case UNKNOWN -> {
                        known = false;
                        missing.addAll(search.missing());
                    }
                    // Drools fires what fits; only a dossier too large to read whole comes here.
                    case TRUE -> {
                        known = false;
                        missing.add(new Missing("dossier", "size"));
                    }
                }
            }
        }
        if (!known) {
            return new RuleAnswer(id, Answer.NO_DATA, List.copyOf(missing));
        }
        return new RuleAnswer(id, applicable ? Answer.NOT_FLAGGED : Answer.NOT_APPLICABLE, List.of());
    }

    /** Whether there is anything of the way's first fact type, or a search for it came to nothing. */
    private static boolean isApplicable(Way way, Situation situation) {
        Step.Fetch first = first(way.steps());
        if (first == null || situation.standing(first.type()).isSearched()) {
            return true;
        }
        Object[] desk = {situation.desk()};
        return situation.all(first.type()).stream()
                .anyMatch(fact -> first.joins().stream().allMatch(join -> concerns(join, fact, desk)));
    }

    private static boolean concerns(Step.Join join, Object fact, Object[] desk) {
        if (join.place().isEmpty() || join.place().get() != Scope.DESK) {
            return true;
        }
        Object own = join.own().value(new Object[] {fact});
        Object wanted = join.alone().value(desk);
        return own == null || own.equals(wanted);
    }

    private static Step.@Nullable Fetch first(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.Fetch fetch) {
                return fetch;
            }
            if (step instanceof Step.Present present) {
                return first(present.inner());
            }
            if (step instanceof Step.Total total) {
                return first(total.source());
            }
        }
        return null;
    }
}
