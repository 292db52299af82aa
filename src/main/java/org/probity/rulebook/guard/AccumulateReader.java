package org.probity.rulebook.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Condition.Function;
import org.probity.rulebook.syntax.Condition.Result;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;

/** Reads an accumulate: its source, what is worked out, and what must hold of that. */
final class AccumulateReader {

    private static final List<String> FUNCTIONS =
            Arrays.stream(Function.values()).map(Function::word).toList();

    private final Cursor cursor;
    private final ConditionReader conditions;
    private final Place outer;
    private final List<Result> results = new ArrayList<>();
    private final List<Scope.Bound> bound = new ArrayList<>();
    private final Set<String> counted = new HashSet<>();
    private final Set<String> collected = new HashSet<>();

    AccumulateReader(Cursor cursor, ConditionReader conditions, Place outer) {
        this.cursor = cursor;
        this.conditions = conditions;
        this.outer = outer;
    }

    Condition.Accumulate read(int line) {
        cursor.expect("(", "after accumulate");
        Place source = outer.in(outer.scope().inner());
        Condition condition = conditions.all(source, line);
        cursor.expect(";", "after what is accumulated");
        do {
            result(source);
        } while (cursor.take(","));
        if (!collected.containsAll(counted)) {
            outer.complain(line, uncited());
        }
        bound.forEach(outer.scope()::bind);
        List<Test> tests = new ArrayList<>();
        if (cursor.take(";") && !cursor.is(")")) {
            do {
                tests.add(new TestReader(cursor, outer).read());
            } while (cursor.take(","));
        }
        cursor.expect(")", "at the end of accumulate( … ; … ; … )");
        return new Condition.Accumulate(condition, List.copyOf(results), List.copyOf(tests), line);
    }

    private String uncited() {
        String fact = counted.stream()
                .filter(name -> !name.isBlank() && !collected.contains(name))
                .sorted()
                .findFirst()
                .orElse("$fact");
        return "An accumulate must collect the facts it adds up, so that they are cited."
                + "\nMaybe add " + fact + "s : collectList(" + fact + ")"
                + (counted.contains("") ? " and name the pattern: " + fact + " : Payment( … )?" : "?");
    }

    private void result(Place source) {
        Token name = cursor.expect(Token.Kind.VARIABLE, "a result such as $total : sum($usd)");
        cursor.expect(":", "after the name of a result");
        Token word = cursor.expect(Token.Kind.WORD, "one of " + String.join(", ", FUNCTIONS));
        Optional<Function> function = Arrays.stream(Function.values())
                .filter(one -> one.word().equals(word.text()))
                .findFirst();
        if (function.isEmpty()) {
            throw new Unreadable(
                    word.line(),
                    "An accumulate cannot \"" + word.text() + "\". It can: " + String.join(", ", FUNCTIONS) + "."
                            + Nearest.maybe(word.text(), FUNCTIONS));
        }
        cursor.expect("(", "after " + word.text());
        Token argument = cursor.expect(Token.Kind.VARIABLE, "a variable of the source, such as $payment");
        cursor.expect(
                ")", "after the variable. What is added up is named in the source first, such as $usd : amountUsd");
        if (outer.scope().wasBound(name.text())
                || bound.stream().anyMatch(one -> one.name().equals(name.text()))) {
            outer.complain(
                    name.line(),
                    "The variable " + name.text() + " is bound twice in this rule. Each name is given once.");
        }
        add(name, function.get(), argument, source);
    }

    private void add(Token name, Function function, Token argument, Place source) {
        Optional<Scope.Bound> of = source.scope().find(argument.text());
        if (of.isEmpty() || outer.scope().find(argument.text()).isPresent()) {
            outer.complain(
                    argument.line(),
                    "The variable " + argument.text() + " is not bound in the source of this accumulate."
                            + Nearest.maybe(
                                    argument.text(),
                                    source.scope().since(outer.scope()).keySet()));
            of = Optional.of(new Scope.Bound(argument.text(), Kind.UNCLEAR, argument.text()));
        }
        Kind kind = of.get().kind();
        if (function == Function.COLLECT && of.get().name().equals(of.get().fact())) {
            collected.add(of.get().fact());
        }
        if (function != Function.COLLECT) {
            counted.add(of.get().fact());
        }
        check(function, kind, argument);
        results.add(new Result(name.text(), function, new Term.Variable(argument.text(), kind.type())));
        bound.add(new Scope.Bound(name.text(), kindOf(function, kind), ""));
    }

    private void check(Function function, Kind kind, Token argument) {
        boolean any = function == Function.COUNT || function == Function.COUNT_DISTINCT || function == Function.COLLECT;
        if (!any && !kind.isUnclear() && !kind.is(Kind.Sort.NUMBER)) {
            outer.complain(
                    argument.line(),
                    function.word() + "(…) takes a number, but " + argument.text() + " is " + kind.said() + ".");
        }
    }

    private static Kind kindOf(Function function, Kind argument) {
        return switch (function) {
            case COUNT, COUNT_DISTINCT -> Kind.of(Long.class);
            case COLLECT -> Kind.listOf(argument);
            default -> Kind.of(BigDecimal.class);
        };
    }
}
