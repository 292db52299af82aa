package org.probity.rulebook.trees;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.probity.fact.Limits;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Card;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Severity;
import org.probity.rulebook.syntax.Status;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;

/** Writes checked rules down without rule text. */
public final class RuleTree {

    private static final List<Test.Operator> OPERATORS = List.of(Test.Operator.values());

    private final String id;
    private final List<Condition> when = new ArrayList<>();
    private List<String> subjects = List.of("vendor");
    private Severity severity = Severity.MEDIUM;
    private Status status = Status.STABLE;
    private String folder = "tests";
    private int variant = 1;

    private RuleTree(String id) {
        this.id = id;
    }

    public static RuleTree rule(String id) {
        return new RuleTree(id);
    }

    public RuleTree about(String... kinds) {
        subjects = List.of(kinds);
        return this;
    }

    public RuleTree weighing(Severity weight) {
        severity = weight;
        return this;
    }

    public RuleTree standing(Status where) {
        status = where;
        return this;
    }

    public RuleTree in(String other) {
        folder = other;
        return this;
    }

    public RuleTree variant(int number) {
        variant = number;
        return this;
    }

    /** The conditions, after limits and subject. */
    public RuleTree when(Condition... conditions) {
        when.add(fact("$limits", Limits.class));
        when.add(fact("$subject", Subject.class));
        when.addAll(List.of(conditions));
        return this;
    }

    public RuleTree whenOnly(Condition... conditions) {
        when.addAll(List.of(conditions));
        return this;
    }

    public Rule says(String sentence, Term... values) {
        Card card = new Card(
                id, subjects, severity, status, LocalDate.of(2026, 1, 1), "owner", "why", "except", "ask", "source");
        return new Rule(
                id + " " + variant,
                card,
                when,
                new Rule.Raise(sentence, List.of(values)),
                folder + "/" + id + ".drl",
                1,
                variant);
    }

    public static Condition.Pattern fact(String variable, Class<?> type, Test... tests) {
        return new Condition.Pattern(Optional.of(variable), type, List.of(), List.of(tests), 1);
    }

    public static Condition.Pattern fact(Class<?> type, Test... tests) {
        return new Condition.Pattern(Optional.empty(), type, List.of(), List.of(tests), 1);
    }

    public static Condition.Pattern naming(Condition.Pattern pattern, String variable, Term value) {
        List<Condition.Binding> bindings = new ArrayList<>(pattern.bindings());
        bindings.add(new Condition.Binding(variable, value));
        return new Condition.Pattern(pattern.variable(), pattern.type(), bindings, pattern.tests(), 1);
    }

    public static Condition not(Condition... inner) {
        return new Condition.Not(together(inner), 1);
    }

    public static Condition exists(Condition... inner) {
        return new Condition.Exists(together(inner), 1);
    }

    public static Condition or(Condition... branches) {
        return new Condition.Or(List.of(branches), 1);
    }

    public static Condition and(Condition... parts) {
        return new Condition.And(List.of(parts), 1);
    }

    private static Condition together(Condition... parts) {
        return parts.length == 1 ? parts[0] : and(parts);
    }

    public static Condition total(Condition source, List<Condition.Result> results, Test... tests) {
        return new Condition.Accumulate(source, results, List.of(tests), 1);
    }

    public static Condition.Result result(String variable, String function, Term argument) {
        return new Condition.Result(
                variable,
                Arrays.stream(Condition.Function.values())
                        .filter(one -> one.word().equals(function))
                        .findFirst()
                        .orElseThrow(),
                argument);
    }

    public static Test is(Term left, String sign, Term right) {
        Test.Operator operator = OPERATORS.stream()
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        return new Test.Compare(left, operator, right, 1, left + " " + sign + " " + right);
    }

    public static Test in(Term value, Object... choices) {
        return new Test.OneOf(value, Arrays.stream(choices).map(RuleTree::text).toList(), false, 1, "in");
    }

    public static Test notIn(Term value, Object... choices) {
        return new Test.OneOf(value, Arrays.stream(choices).map(RuleTree::text).toList(), true, 1, "not in");
    }

    public static Test holds(Term value) {
        return new Test.Holds(value, false, 1, "holds");
    }

    public static Test fails(Term value) {
        return new Test.Holds(value, true, 1, "!holds");
    }

    public static Test all(Test... parts) {
        return new Test.All(List.of(parts), 1, "all");
    }

    public static Test any(Test... parts) {
        return new Test.Any(List.of(parts), 1, "any");
    }

    /** A literal. */
    public static Term text(Object value) {
        return new Term.Literal(value instanceof Integer whole ? Long.valueOf(whole) : value);
    }

    public static Term decimal(String value) {
        return new Term.Literal(new BigDecimal(value));
    }

    public static Term nothing() {
        return new Term.Nothing();
    }

    public static Term var(String name, Class<?> type) {
        return new Term.Variable(name, type);
    }

    /** A component or method of the pattern's own fact. */
    public static Term own(Class<?> type, String name, Term... arguments) {
        return new Term.Member(Optional.empty(), method(type, name), List.of(arguments));
    }

    /** A component or method of a variable or value. */
    public static Term of(Term target, String name, Term... arguments) {
        return new Term.Member(Optional.of(target), method(target.type(), name), List.of(arguments));
    }

    public static Term subject(String name) {
        return of(var("$subject", Subject.class), name);
    }

    public static Term limit(String method, String key) {
        return of(var("$limits", Limits.class), method, text(key));
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no \"" + name + "\""));
    }
}
