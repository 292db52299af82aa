package org.probity.rulebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Limits;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;
import org.probity.rulebook.value.Reading;
import org.probity.rulebook.value.Scope;
import org.probity.rulebook.value.Sum;

/** Lays one way of a rule out: gives each fact a place, in order, so that like rules are laid out alike. */
final class Layout {

    private final List<Check> deskChecks = new ArrayList<>();
    private int places = Scope.DESK + 1;

    private Layout() {}

    static List<Way> of(Rule rule) {
        List<Way> ways = new ArrayList<>();
        for (List<Condition> conditions : Alternatives.of(rule.when())) {
            Layout layout = new Layout();
            Scope scope = new Scope();
            List<Step> steps = layout.steps(conditions, scope);
            Reading reading = layout.reading(scope, Scope.DESK);
            ways.add(Way.of(
                    rule,
                    ways.size() + 1,
                    layout.places,
                    List.copyOf(layout.deskChecks),
                    steps,
                    rule.then().arguments().stream().map(reading::expression).toList()));
        }
        return ways;
    }

    private Reading reading(Scope scope, int own) {
        return new Reading(scope, own, IntUnaryOperator.identity());
    }

    private List<Step> steps(List<Condition> conditions, Scope scope) {
        List<Step> steps = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern && isSingle(pattern.type())) {
                single(pattern, scope, steps);
            } else {
                steps.add(step(condition, scope));
            }
        }
        return steps;
    }

    private static boolean isSingle(Class<?> type) {
        return type == Subject.class || type == Limits.class;
    }

    /** Subject and limits lie on the desk. What is asked of them is asked there, or of the last fact it speaks about. */
    private void single(Condition.Pattern pattern, Scope scope, List<Step> steps) {
        boolean subject = pattern.type() == Subject.class;
        pattern.variable().ifPresent(name -> {
            if (subject) {
                scope.subject(name);
            } else {
                scope.limits(name);
            }
        });
        pattern.bindings().forEach(binding -> scope.value(binding.variable(), Scope.DESK, binding.value()));
        for (Test test : pattern.tests()) {
            Check check = Check.of(test, reading(scope, Scope.DESK));
            if (check.places().size() == 1) {
                deskChecks.add(check);
            } else {
                hand(check, steps);
            }
        }
    }

    private static void hand(Check check, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Fetch fetch) {
                List<Check> checks = new ArrayList<>(fetch.checks());
                checks.add(check);
                steps.set(i, new Step.Fetch(fetch.place(), fetch.type(), checks, fetch.joins()));
                return;
            }
        }
        throw new IllegalArgumentException("\"" + check.test().text() + "\" speaks about no fact before it");
    }

    private Step step(Condition condition, Scope scope) {
        if (condition instanceof Condition.Pattern pattern) {
            return fetch(pattern, scope);
        }
        if (condition instanceof Condition.Not not) {
            return new Step.Absent(inner(not.inner(), scope.inner()));
        }
        if (condition instanceof Condition.Exists exists) {
            return new Step.Present(inner(exists.inner(), scope.inner()));
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return total(accumulate, scope);
        }
        throw new IllegalArgumentException("Line " + condition.line() + ": \"and\" and \"or\" are taken out before");
    }

    private List<Step> inner(Condition condition, Scope scope) {
        return condition instanceof Condition.And and ? steps(and.parts(), scope) : steps(List.of(condition), scope);
    }

    private Step.Fetch fetch(Condition.Pattern pattern, Scope scope) {
        int place = places++;
        scope.fact(place, pattern.type());
        pattern.variable().ifPresent(name -> scope.fact(name, place, pattern.type()));
        pattern.bindings().forEach(binding -> scope.value(binding.variable(), place, binding.value()));
        Reading reading = reading(scope, place);
        List<Check> checks = new ArrayList<>();
        List<Step.Join> joins = new ArrayList<>();
        for (Test test : pattern.tests()) {
            Check check = Check.of(test, reading);
            checks.add(check);
            Optional.ofNullable(join(check)).ifPresent(joins::add);
        }
        return new Step.Fetch(place, pattern.type(), List.copyOf(checks), List.copyOf(joins));
    }

    private static Step.@Nullable Join join(Check check) {
        if (!(check.test() instanceof Test.Compare compare) || compare.operator() != Test.Operator.EQUAL) {
            return null;
        }
        Step.Join straight = join(check, compare.left(), compare.right());
        return straight != null ? straight : join(check, compare.right(), compare.left());
    }

    private static Step.@Nullable Join join(Check check, Term own, Term other) {
        boolean isComponent = own instanceof Term.Member member
                && member.target().isEmpty()
                && member.arguments().isEmpty();
        List<Integer> elsewhere = check.reading().places(List.of(other));
        if (!isComponent
                || own.type() != String.class
                || other.type() != String.class
                || elsewhere.size() > 1
                || elsewhere.contains(check.places().get(0))) {
            return null;
        }
        return new Step.Join(
                check.reading().laidOut(check.places().subList(0, 1)).expression(own),
                ((Term.Member) own).method().getName(),
                check.reading().expression(other),
                check.reading().laidOut(elsewhere).expression(other),
                elsewhere.stream().findFirst(),
                check);
    }

    private Step.Total total(Condition.Accumulate accumulate, Scope scope) {
        Scope inner = scope.inner();
        List<Step> source = inner(accumulate.source(), inner);
        Reading sourceReading = reading(inner, Scope.DESK);
        int place = places++;
        for (int i = 0; i < accumulate.results().size(); i++) {
            scope.result(accumulate.results().get(i).variable(), place, i);
        }
        Reading reading = reading(scope, place);
        return new Step.Total(
                place,
                source,
                accumulate.results(),
                sourceReading,
                accumulate.results().stream()
                        .map(result -> sourceReading.expression(result.argument()))
                        .toList(),
                accumulate.tests().stream().map(test -> Check.of(test, reading)).toList(),
                accumulate.tests().stream()
                        .map(test -> Growth.of(test, accumulate.results()))
                        .toList(),
                new Sum(accumulate.results().stream()
                                .map(Condition.Result::function)
                                .toList())
                        .totals());
    }
}
