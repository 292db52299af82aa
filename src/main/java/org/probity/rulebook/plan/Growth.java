package org.probity.rulebook.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probity.fact.Rising;
import org.probity.rulebook.syntax.Condition.Function;
import org.probity.rulebook.syntax.Condition.Result;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;
import org.probity.rulebook.syntax.Test.Operator;

/** What more facts could do to a test of totals. */
public enum Growth {
    /** Nothing: it speaks about none of the totals. */
    NONE,
    /** Once it holds, it holds with more facts, too. */
    STAYS_TRUE,
    /** Once it fails, it fails with more facts, too. */
    STAYS_FALSE,
    /** Anything. */
    EITHER_WAY;

    private static final Set<Function> GROWING =
            Set.of(Function.COUNT, Function.COUNT_DISTINCT, Function.SUM, Function.MAX);
    private static final Set<Operator> AT_LEAST = Set.of(Operator.AT_LEAST, Operator.MORE);
    private static final Set<Operator> AT_MOST = Set.of(Operator.AT_MOST, Operator.LESS);

    static Growth of(Test test, List<Result> results) {
        if (test instanceof Test.Compare compare) {
            Growth left = of(compare.left(), compare.operator(), results);
            Growth right = of(compare.right(), mirrored(compare.operator()), results);
            return left == NONE ? right : right == NONE ? left : EITHER_WAY;
        }
        List<Test> parts =
                test instanceof Test.All all ? all.parts() : test instanceof Test.Any any ? any.parts() : List.of();
        List<Growth> growths = parts.stream()
                .map(part -> of(part, results))
                .filter(growth -> growth != NONE)
                .distinct()
                .toList();
        if (parts.isEmpty() || growths.size() > 1) {
            return EITHER_WAY;
        }
        return growths.isEmpty() ? NONE : growths.get(0);
    }

    private static Growth of(Term term, Operator operator, List<Result> results) {
        if (term instanceof Term.Member member && isRising(member) && !names(member.target(), results)) {
            return of(member.arguments().get(0), operator, results);
        }
        if (!(term instanceof Term.Variable variable)) {
            return names(term, results) ? EITHER_WAY : NONE;
        }
        return results.stream()
                .filter(result -> result.variable().equals(variable.name()))
                .findFirst()
                .map(result -> of(result.function(), operator))
                .orElse(NONE);
    }

    private static boolean isRising(Term.Member member) {
        return member.method().isAnnotationPresent(Rising.class);
    }

    private static boolean names(Optional<Term> target, List<Result> results) {
        return target.filter(term -> names(term, results)).isPresent();
    }

    private static boolean names(Term term, List<Result> results) {
        if (term instanceof Term.Variable variable) {
            return results.stream().anyMatch(result -> result.variable().equals(variable.name()));
        }
        return term instanceof Term.Member member
                && (names(member.target(), results)
                        || member.arguments().stream().anyMatch(argument -> names(argument, results)));
    }

    private static Growth of(Function function, Operator operator) {
        if (function == Function.COLLECT) {
            return operator == Operator.CONTAINS ? STAYS_TRUE : EITHER_WAY;
        }
        boolean grows = GROWING.contains(function);
        if (!grows && function != Function.MIN) {
            return EITHER_WAY;
        }
        if (AT_LEAST.contains(operator)) {
            return grows ? STAYS_TRUE : STAYS_FALSE;
        }
        return AT_MOST.contains(operator) ? grows ? STAYS_FALSE : STAYS_TRUE : EITHER_WAY;
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }
}
