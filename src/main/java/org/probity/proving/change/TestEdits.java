package org.probity.proving.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.probity.fact.Limits;
import org.probity.rulebook.syntax.RuleText;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;
import org.probity.rulebook.syntax.Test.Compare;
import org.probity.rulebook.syntax.Test.Operator;

/** A test, changed in one place in every way. */
final class TestEdits {

    private final TermEdits terms;

    TestEdits(Limits limits) {
        this.terms = new TermEdits(limits);
    }

    /** @param holding what a case in which the test holds must do */
    List<Edit<Test>> of(Test test, Expectation holding) {
        List<Edit<Test>> edits = new ArrayList<>();
        if (test instanceof Compare compare) {
            boundaries(compare, holding, edits);
            numbers(compare, holding, edits);
            shifts(test, compare.left(), left -> with(compare, left, compare.operator(), compare.right()), edits);
            shifts(test, compare.right(), right -> with(compare, compare.left(), compare.operator(), right), edits);
        } else if (test instanceof Test.OneOf oneOf) {
            choices(oneOf, holding, edits);
        } else if (test instanceof Test.Holds holds) {
            shifts(
                    test,
                    holds.value(),
                    value -> new Test.Holds(value, holds.negated(), holds.line(), holds.text()),
                    edits);
        } else if (test instanceof Test.All all) {
            parts(all.parts(), Kind.TEST, holding, parts -> new Test.All(parts, all.line(), all.text()), edits);
        } else if (test instanceof Test.Any any) {
            parts(any.parts(), Kind.BRANCH, holding, parts -> new Test.Any(parts, any.line(), any.text()), edits);
        }
        return edits;
    }

    /** What a case must do in which everything holds but this. */
    static Edit<Test> leftOut(Test test, Expectation holding) {
        return Edit.leftOut(
                Kind.TEST,
                test.line(),
                "without " + RuleText.of(test),
                "everything fits but " + RuleText.of(test) + ": it "
                        + holding.opposite().words());
    }

    private static Test with(Compare compare, Term left, Operator operator, Term right) {
        return new Compare(left, operator, right, compare.line(), compare.text());
    }

    private void boundaries(Compare compare, Expectation holding, List<Edit<Test>> edits) {
        boolean numbers = Number.class.isAssignableFrom(compare.left().type())
                && Number.class.isAssignableFrom(compare.right().type());
        List<Operator> others =
                switch (compare.operator()) {
                    case AT_LEAST -> List.of(Operator.MORE);
                    case MORE -> List.of(Operator.AT_LEAST);
                    case AT_MOST -> List.of(Operator.LESS);
                    case LESS -> List.of(Operator.AT_MOST);
                    case EQUAL -> numbers ? List.of(Operator.AT_LEAST, Operator.AT_MOST) : List.of();
                    case NOT_EQUAL -> numbers ? List.of(Operator.MORE, Operator.LESS) : List.of();
                    default -> List.of();
                };
        for (Operator other : others) {
            boolean widens = other == Operator.AT_LEAST || other == Operator.AT_MOST;
            String where =
                    switch (compare.operator()) {
                        case EQUAL -> other == Operator.AT_LEAST ? "the first value is larger" : "the first is smaller";
                        case NOT_EQUAL -> other == Operator.MORE ? "the first value is smaller" : "the first is larger";
                        default -> "the two values are the same";
                    };
            edits.add(Edit.of(
                    with(compare, compare.left(), other, compare.right()),
                    Kind.BOUNDARY,
                    compare.line(),
                    RuleText.of(compare) + " with " + other.sign(),
                    where + ": it " + (widens ? holding.opposite() : holding).words()));
        }
    }

    /** Numbers written out are limits, too: 0 for "not before". */
    private static void numbers(Compare compare, Expectation holding, List<Edit<Test>> edits) {
        if (compare.right() instanceof Term.Literal literal && literal.value() instanceof Long number) {
            for (long other : new long[] {number + 1, number - 1}) {
                edits.add(Edit.of(
                        with(compare, compare.left(), compare.operator(), new Term.Literal(other)),
                        Kind.LIMIT,
                        compare.line(),
                        RuleText.of(compare) + " with " + other,
                        "the value is " + Math.max(number, other) + " or " + Math.min(number, other)
                                + ", so that one side fires and the other stays silent"));
            }
        }
    }

    private void shifts(Test test, Term term, Function<Term, Test> whole, List<Edit<Test>> edits) {
        for (TermEdits.Shift shift : terms.of(term)) {
            boolean element = shift.how().startsWith("without ");
            edits.add(Edit.of(
                    whole.apply(shift.term()),
                    element ? Kind.ELEMENT : Kind.LIMIT,
                    test.line(),
                    RuleText.of(test) + ", " + shift.key() + " " + shift.how(),
                    element
                            ? "only that element of " + shift.key() + " fits"
                            : "the value lies between " + shift.key() + " and " + shift.key() + " " + shift.how()
                                    + ", on the very limit or one unit beside it"));
        }
    }

    private static void choices(Test.OneOf oneOf, Expectation holding, List<Edit<Test>> edits) {
        for (int i = 0; i < oneOf.choices().size() && oneOf.choices().size() > 1; i++) {
            List<Term> fewer = new ArrayList<>(oneOf.choices());
            String left = RuleText.of(fewer.remove(i));
            Expectation fits = oneOf.negated() ? holding.opposite() : holding;
            edits.add(Edit.of(
                    new Test.OneOf(oneOf.value(), fewer, oneOf.negated(), oneOf.line(), oneOf.text()),
                    Kind.ELEMENT,
                    oneOf.line(),
                    RuleText.of(oneOf) + " without " + left,
                    RuleText.of(oneOf.value()) + " is " + left + ": it " + fits.words()));
        }
    }

    private void parts(
            List<Test> parts,
            Kind kind,
            Expectation holding,
            Function<List<Test>, Test> whole,
            List<Edit<Test>> edits) {
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            Test part = parts.get(i);
            String holds = kind == Kind.BRANCH
                    ? "of the branches only " + RuleText.of(part) + " holds: it " + holding.words()
                    : "everything fits but " + RuleText.of(part) + ": it "
                            + holding.opposite().words();
            Edit<Test> without = Edit.leftOut(kind, part.line(), "without " + RuleText.of(part), holds);
            edits.add(without.within(into -> replaced(parts, at, into, whole)));
            of(part, holding).forEach(edit -> edits.add(edit.within(into -> replaced(parts, at, into, whole))));
        }
    }

    private static Optional<Test> replaced(
            List<Test> parts, int at, Optional<Test> into, Function<List<Test>, Test> whole) {
        return Parts.replaced(parts, at, into)
                .map(changed -> changed.size() == 1 ? changed.get(0) : whole.apply(changed));
    }
}
