package org.probity.proving.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.probity.fact.Limits;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Condition.Accumulate;
import org.probity.rulebook.syntax.Condition.Pattern;
import org.probity.rulebook.syntax.Test;

/** A condition, changed in one place in every way. Not all that comes out is a rule: a name may be bound no more. */
final class ConditionEdits {

    private final TestEdits tests;

    ConditionEdits(Limits limits) {
        this.tests = new TestEdits(limits);
    }

    /** All changes of a list of conditions that must hold together, the leaving out of each among them. */
    List<Edit<List<Condition>>> of(List<Condition> conditions, Expectation holding) {
        List<Edit<List<Condition>>> edits = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int at = i;
            Condition condition = conditions.get(i);
            if (!isSingle(condition)) {
                edits.add(leftOut(condition, holding).within(into -> Parts.replaced(conditions, at, into)));
            }
            for (Edit<Condition> edit : of(condition, holding)) {
                edits.add(edit.within(into -> Parts.replaced(conditions, at, into)));
            }
        }
        return edits;
    }

    private static boolean isSingle(Condition condition) {
        return condition instanceof Pattern pattern
                && (pattern.type() == Subject.class || pattern.type() == Limits.class);
    }

    private static Edit<Condition> leftOut(Condition condition, Expectation holding) {
        return Edit.leftOut(
                Kind.CONDITION,
                condition.line(),
                "without " + name(condition),
                "everything fits but " + name(condition) + ": it "
                        + holding.opposite().words());
    }

    private List<Edit<Condition>> of(Condition condition, Expectation holding) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, holding);
        }
        if (condition instanceof Condition.Not not) {
            return inside(
                    "not",
                    not.inner(),
                    holding.opposite(),
                    inner -> inner.map(one -> new Condition.Not(one, not.line())));
        }
        if (condition instanceof Condition.Exists exists) {
            return inside(
                    "exists",
                    exists.inner(),
                    holding,
                    inner -> inner.map(one -> new Condition.Exists(one, exists.line())));
        }
        if (condition instanceof Condition.And and) {
            return of(and.parts(), holding).stream()
                    .map(edit -> edit.within(parts -> parts.map(some -> together(some, and.line()))))
                    .toList();
        }
        return condition instanceof Condition.Or or ? or(or, holding) : accumulate((Accumulate) condition, holding);
    }

    private List<Edit<Condition>> inside(
            String place,
            Condition inner,
            Expectation holding,
            Function<Optional<Condition>, Optional<Condition>> whole) {
        return of(inner, holding).stream()
                .map(edit -> edit.at(place).within(whole))
                .toList();
    }

    private static Condition together(List<Condition> parts, int line) {
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts, line);
    }

    private List<Edit<Condition>> pattern(Pattern pattern, Expectation holding) {
        return ofTests(pattern.tests(), holding).stream()
                .map(edit -> edit.at(name(pattern)).within(tests -> tests.map(some -> with(pattern, some))))
                .toList();
    }

    private static Condition with(Pattern pattern, List<Test> some) {
        return new Pattern(pattern.variable(), pattern.type(), pattern.bindings(), some, pattern.line());
    }

    /** Changes of tests that must hold together; none may be left. */
    private List<Edit<List<Test>>> ofTests(List<Test> all, Expectation holding) {
        List<Edit<List<Test>>> edits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            Test test = all.get(i);
            List<Edit<Test>> ofTest = new ArrayList<>(List.of(TestEdits.leftOut(test, holding)));
            ofTest.addAll(tests.of(test, holding));
            ofTest.forEach(edit -> edits.add(edit.within(
                    into -> Optional.of(Parts.replaced(all, at, into).orElse(List.of())))));
        }
        return edits;
    }

    private List<Edit<Condition>> or(Condition.Or or, Expectation holding) {
        List<Edit<Condition>> edits = new ArrayList<>();
        for (int i = 0; i < or.branches().size(); i++) {
            int at = i;
            Condition branch = or.branches().get(i);
            Edit<Condition> without = Edit.leftOut(
                    Kind.BRANCH,
                    branch.line(),
                    "or: without branch " + (i + 1),
                    "of the branches only number " + (i + 1) + " fits: it " + holding.words());
            edits.add(without.within(into -> replaced(or, at, into)));
            for (Edit<Condition> edit : of(branch, holding)) {
                edits.add(edit.at("branch " + (i + 1)).within(into -> replaced(or, at, into)));
            }
        }
        return edits;
    }

    private static Optional<Condition> replaced(Condition.Or or, int at, Optional<Condition> into) {
        return Parts.replaced(or.branches(), at, into)
                .map(left -> left.size() == 1 ? left.get(0) : new Condition.Or(left, or.line()));
    }

    private List<Edit<Condition>> accumulate(Accumulate accumulate, Expectation holding) {
        List<Edit<Condition>> edits = new ArrayList<>(inside(
                "accumulate",
                accumulate.source(),
                holding,
                source -> source.map(
                        one -> new Accumulate(one, accumulate.results(), accumulate.tests(), accumulate.line()))));
        for (Edit<List<Test>> edit : ofTests(accumulate.tests(), holding)) {
            edits.add(edit.at("accumulate")
                    .within(tests -> tests.map(some ->
                            new Accumulate(accumulate.source(), accumulate.results(), some, accumulate.line()))));
        }
        return edits;
    }

    private static String name(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.variable().orElse(pattern.type().getSimpleName());
        }
        if (condition instanceof Condition.Not not) {
            return "not " + name(not.inner());
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists " + name(exists.inner());
        }
        if (condition instanceof Condition.And and) {
            return name(and.parts().get(0));
        }
        return condition instanceof Accumulate accumulate
                ? "accumulate " + accumulate.results().get(0).variable()
                : "or";
    }
}
