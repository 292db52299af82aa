package org.probity.rulebook.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.drools.model.Condition;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.Function1;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.index.AlphaIndexImpl;
import org.drools.model.index.BetaIndexImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;
import org.probity.rulebook.plan.Check;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.syntax.Condition.Function;
import org.probity.rulebook.syntax.Condition.Result;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.value.Desk;
import org.probity.rulebook.value.Expression;
import org.probity.rulebook.value.Lacks;
import org.probity.rulebook.value.Reading;
import org.probity.rulebook.value.Scope;
import org.probity.rulebook.value.Totals;
import org.probity.rulebook.value.Trial;
import org.probity.rulebook.value.Truth;

/** One way of a rule in Drools' executable model. */
final class WayModel {

    /** Unknown is not equal to unknown, so the two sides of an indexed join have their own key for it. */
    private static final Object UNKNOWN_HERE = new Object();

    private static final Object UNKNOWN_THERE = new Object();

    private final Way way;
    private final Map<String, Integer> indexNumbers;
    private final Map<Integer, Variable<?>> variables = new HashMap<>();
    private String apart = "";

    private WayModel(Way way, Map<String, Integer> indexNumbers) {
        this.way = way;
        this.indexNumbers = indexNumbers;
    }

    /** @param indexNumbers numbers by component, shared by all rules of a network: Drools tells hashed fields apart by them */
    static Rule of(Way way, String name, Map<String, Integer> indexNumbers) {
        return new WayModel(way, indexNumbers).rule(name);
    }

    private Rule rule(String name) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(pattern(variable(Scope.DESK, Desk.class), List.of(), way.checks()));
        conditions.addAll(conditions(way.steps()));
        ConsequenceImpl consequence = new ConsequenceImpl(this::found, found(), true, false, "java");
        CompositePatterns view =
                new CompositePatterns(Condition.Type.AND, conditions, new HashMap<>(Map.of("default", consequence)));
        return new RuleImpl("rules", name, null, view, new IdentityHashMap<>(), new HashMap<>());
    }

    private Variable<?>[] found() {
        List<Variable<?>> found = new ArrayList<>();
        found.add(variable(Scope.DESK));
        way.found().forEach(place -> found.add(variable(place)));
        return found.toArray(Variable<?>[]::new);
    }

    /** Puts the match on the desk. Drools hands over itself, the desk, and the facts. */
    @SuppressWarnings("unchecked")
    private void found(Object... handed) {
        @Nullable Object[] row = new @Nullable Object[way.places()];
        row[Scope.DESK] = handed[1];
        List<Integer> places = way.found();
        for (int i = 0; i < places.size(); i++) {
            row[places.get(i)] = handed[i + 2];
        }
        ((Desk<Match>) handed[1]).add(new Match(way, row));
    }

    private List<Condition> conditions(List<Step> steps) {
        List<Condition> conditions = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Fetch fetch) {
                conditions.add(pattern(variable(fetch.place(), fetch.type()), fetch.joins(), fetch.checks()));
            } else if (step instanceof Step.Absent absent) {
                conditions.add(new ExistentialPatternImpl(together(absent.inner()), Condition.Type.NOT));
            } else if (step instanceof Step.Present present) {
                conditions.add(new ExistentialPatternImpl(together(present.inner()), Condition.Type.EXISTS));
            } else if (step instanceof Step.Total total) {
                conditions.add(sum(total));
                conditions.add(pattern(variable(total.place()), List.of(), total.checks()));
            }
        }
        return conditions;
    }

    private Condition together(List<Step> steps) {
        List<Condition> conditions = conditions(steps);
        return conditions.size() == 1 ? conditions.get(0) : new CompositePatterns(Condition.Type.AND, conditions);
    }

    private PatternImpl<?> pattern(Variable<?> variable, List<Step.Join> joins, List<Check> checks) {
        PatternImpl<?> pattern = new PatternImpl<>(variable);
        List<TestConstraint> constraints = new ArrayList<>();
        for (Check check : checks) {
            TestConstraint constraint = constraint(check);
            joins.stream()
                    .filter(join -> join.check() == check)
                    .findFirst()
                    .ifPresent(join -> index(constraint, variable, join));
            constraints.add(constraint);
        }
        if (!apart.isEmpty() && constraints.isEmpty()) {
            constraints.add(new TestConstraint(apart, new Always(), variable));
        }
        // A fixed order lets rules share more nodes; what can be looked up goes first.
        constraints.stream()
                .sorted(Comparator.comparing((TestConstraint constraint) -> constraint.getIndex() == null)
                        .thenComparing(TestConstraint::getExprId))
                .forEach(pattern::addConstraint);
        return pattern;
    }

    /** Holds for any fact. */
    private record Always() implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            return Truth.TRUE;
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    private TestConstraint constraint(Check check) {
        Variable<?>[] read = check.places().stream().map(this::variable).toArray(Variable<?>[]::new);
        String text = check.reading().laidOut(check.places()).canonical(check.test());
        return new TestConstraint(
                apart + text, check.reading().laidOut(check.places()).trial(check.test()), read);
    }

    private void index(TestConstraint constraint, Variable<?> own, Step.Join join) {
        int number = indexNumbers.computeIfAbsent(
                own.getType().getName() + "." + join.component(), component -> indexNumbers.size() + 1);
        Expression other = join.alone();
        Function1<Object, Object> here = fact -> orElse(join.own().value(new Object[] {fact}), UNKNOWN_HERE);
        if (join.place().isEmpty()) {
            Object word = Objects.requireNonNull(other.value(new Object[0]));
            constraint.indexed(new AlphaIndexImpl<>(Object.class, ConstraintType.EQUAL, number, here, word));
            return;
        }
        Function1<Object, Object> there = fact -> orElse(other.value(new Object[] {fact}), UNKNOWN_THERE);
        constraint.indexed(new BetaIndexImpl<>(Object.class, ConstraintType.EQUAL, number, here, there, Object.class));
    }

    private static Object orElse(@Nullable Object value, Object unknown) {
        return value == null ? unknown : value;
    }

    private Condition sum(Step.Total total) {
        List<Term> arguments = total.results().stream().map(Result::argument).toList();
        List<Integer> places = total.reading().places(arguments);
        Reading reading = total.reading().laidOut(places);
        List<Function> functions =
                total.results().stream().map(Result::function).toList();
        String text =
                functions + " of " + arguments.stream().map(reading::canonical).toList();
        List<Expression> ready = arguments.stream().map(reading::expression).toList();
        Condition source = source(total);
        Variable<?>[] read = places.stream().map(this::variable).toArray(Variable<?>[]::new);
        String[] names = Arrays.stream(read).map(Variable::getName).toArray(String[]::new);
        AccumulateFunction function = new AccumulateFunction(null, () -> new SourceSum(text, functions, ready, names))
                .with(read)
                .as(variable(total.place(), Totals.class));
        return new AccumulatePatternImpl<>(source, null, function);
    }

    /**
     * What is added up. Drools 10.2 shares the nodes of a joined source with a like "not" or "exists" and then takes the
     * memory of one for that of the other (RuleNetworkEvaluatorImpl.doSubnetwork2), so they are kept apart by their texts.
     */
    private Condition source(Step.Total total) {
        apart = total.source().size() > 1 ? "added up: " : "";
        Condition source = together(total.source());
        apart = "";
        return source;
    }

    /** The one variable of a place: two of one name would be silently taken for different facts. */
    private Variable<?> variable(int place, Class<?> type) {
        return variables.computeIfAbsent(place, p -> new DeclarationImpl<>(type, "$" + p));
    }

    private Variable<?> variable(int place) {
        return Objects.requireNonNull(variables.get(place), () -> "Place " + place + " is read before it is filled");
    }
}
