package org.probity.rulebook.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.rulebook.plan.Check;
import org.probity.rulebook.plan.Step;
import org.probity.rulebook.syntax.RuleText;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;

/** Steps and tests in the words of the rule, and tests with their values. */
final class StepText {

    private StepText() {}

    static String of(Step step) {
        if (step instanceof Step.Fetch fetch) {
            return fetch.type().getSimpleName() + "( " + tests(fetch.checks()) + " )";
        }
        if (step instanceof Step.Absent absent) {
            return "not( " + all(absent.inner()) + " )";
        }
        if (step instanceof Step.Present present) {
            return "exists( " + all(present.inner()) + " )";
        }
        Step.Total total = (Step.Total) step;
        return "accumulate( " + all(total.source()) + "; " + tests(total.checks()) + " )";
    }

    private static String all(List<Step> steps) {
        return steps.stream().map(StepText::of).collect(Collectors.joining(" and "));
    }

    private static String tests(List<Check> checks) {
        return checks.stream().map(StepText::of).collect(Collectors.joining(", "));
    }

    static String of(Check check) {
        return RuleText.of(check.test());
    }

    /** The test with its values in place of its terms. */
    static String values(Check check, @Nullable Object[] row) {
        List<String> said = new ArrayList<>();
        values(check.test(), check, row, said);
        return String.join(", ", said);
    }

    private static void values(Test test, Check check, @Nullable Object[] row, List<String> into) {
        if (test instanceof Test.Compare compare) {
            into.add(value(compare.left(), check, row) + " "
                    + compare.operator().sign() + " " + value(compare.right(), check, row));
        } else if (test instanceof Test.OneOf oneOf) {
            into.add(value(oneOf.value(), check, row) + (oneOf.negated() ? " not" : "") + " in ( "
                    + oneOf.choices().stream().map(RuleText::of).collect(Collectors.joining(", ")) + " )");
        } else if (test instanceof Test.Holds holds) {
            into.add(RuleText.of(holds.value()) + " is " + value(holds.value(), check, row));
        } else if (test instanceof Test.All all) {
            all.parts().forEach(part -> values(part, check, row, into));
        } else if (test instanceof Test.Any any) {
            any.parts().forEach(part -> values(part, check, row, into));
        }
    }

    private static String value(Term term, Check check, @Nullable Object[] row) {
        if (term instanceof Term.Nothing) {
            return "unknown";
        }
        Object value = check.reading().expression(term).value(row);
        if (value == null) {
            return "unknown";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Fact fact) {
            return fact.getClass().getSimpleName();
        }
        return value instanceof Collection<?> several ? "one of " + several.size() : value.toString();
    }
}
