package org.probity.rulebook.guard;

import java.util.List;

import org.probity.fact.Finding;
import org.probity.fact.Limits;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Condition.Pattern;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Test;

/**
 * Whether every pattern but the first is tied to an earlier one. Four untied patterns over 120 facts ran 17 seconds,
 * and nothing stops a join once it runs.
 */
final class JoinCheck {

    private final Page page;
    private boolean firstSeen;

    JoinCheck(Page page) {
        this.page = page;
    }

    void check(List<Condition> conditions) {
        conditions.forEach(condition -> check(condition, false));
    }

    private void check(Condition condition, boolean hidden) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, hidden);
        } else if (condition instanceof Condition.Not not) {
            check(not.inner(), true);
        } else if (condition instanceof Condition.Exists exists) {
            check(exists.inner(), true);
        } else if (condition instanceof Condition.Accumulate accumulate) {
            check(accumulate.source(), true);
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> check(part, hidden));
        } else if (condition instanceof Condition.Or or) {
            or(or, hidden);
        }
    }

    /** Each branch may hold the first pattern. */
    private void or(Condition.Or or, boolean hidden) {
        boolean before = firstSeen;
        for (Condition branch : or.branches()) {
            firstSeen = before;
            check(branch, hidden);
        }
        firstSeen = true;
    }

    private void pattern(Pattern pattern, boolean hidden) {
        if (hidden && pattern.type() == Finding.class) {
            page.complain(
                    pattern.line(),
                    "Finding stands inside not, exists or accumulate. Findings appear one after another, so their absence and number"
                            + " mean nothing.");
        }
        if (pattern.type() == Subject.class || pattern.type() == Limits.class) {
            return;
        }
        boolean joined = pattern.tests().stream().anyMatch(JoinCheck::joins);
        if (!joined && firstSeen) {
            page.complain(
                    pattern.line(),
                    pattern.type().getSimpleName()
                            + " is not tied to an earlier fact. Expected a test with == and a variable."
                            + "\nMaybe one of its ids == $subject.id?");
        }
        firstSeen = true;
    }

    private static boolean joins(Test test) {
        if (test instanceof Test.Compare compare) {
            return switch (compare.operator()) {
                case EQUAL, CONTAINS, MEMBER_OF ->
                    isOwn(compare.left()) && isJoin(compare.right())
                            || isOwn(compare.right()) && isJoin(compare.left());
                default -> false;
            };
        }
        if (test instanceof Test.All all) {
            return all.parts().stream().anyMatch(JoinCheck::joins);
        }
        return test instanceof Test.Any any && any.parts().stream().allMatch(JoinCheck::joins);
    }

    /** A term of the pattern's own fact. */
    private static boolean isOwn(Term term) {
        return isUnclear(term)
                || term instanceof Term.Member member
                        && (member.target().isEmpty() || isOwn(member.target().get()));
    }

    /** Already complained about; not to be complained about twice. */
    private static boolean isUnclear(Term term) {
        return term.equals(Value.UNCLEAR.term());
    }

    /** A term of an earlier fact; the limits are none. */
    private static boolean isJoin(Term term) {
        if (term instanceof Term.Variable variable) {
            return variable.type() != Limits.class;
        }
        return term instanceof Term.Member member
                && member.target().map(JoinCheck::isJoin).orElse(false);
    }
}
