package org.probity.rulebook.syntax;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.probity.fact.Limits;

/** Every term of a rule, wherever it stands. */
public final class TermsOf {

    private TermsOf() {}

    /** Keys of the limits that the rule asks for. */
    public static SortedSet<String> limitKeys(Rule rule) {
        SortedSet<String> keys = new TreeSet<>();
        forEach(rule, term -> {
            if (term instanceof Term.Member member && isLimit(member)) {
                member.arguments().forEach(argument -> keys.add(text(argument)));
            }
        });
        keys.remove("");
        return keys;
    }

    private static boolean isLimit(Term.Member member) {
        return member.method().getDeclaringClass() == Limits.class
                && !member.method().getName().equals("table");
    }

    private static String text(Term term) {
        return term instanceof Term.Literal literal && literal.value() instanceof String text ? text : "";
    }

    /** Hands over each term of the rule, whole ones before their parts. */
    public static void forEach(Rule rule, Consumer<Term> to) {
        rule.when().forEach(condition -> condition(condition, to));
        rule.then().arguments().forEach(term -> forEach(term, to));
    }

    private static void condition(Condition condition, Consumer<Term> to) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.bindings().forEach(binding -> forEach(binding.value(), to));
            pattern.tests().forEach(test -> forEach(test, to));
        } else if (condition instanceof Condition.Not not) {
            condition(not.inner(), to);
        } else if (condition instanceof Condition.Exists exists) {
            condition(exists.inner(), to);
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> condition(part, to));
        } else if (condition instanceof Condition.Or or) {
            or.branches().forEach(branch -> condition(branch, to));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            condition(accumulate.source(), to);
            accumulate.results().forEach(result -> forEach(result.argument(), to));
            accumulate.tests().forEach(test -> forEach(test, to));
        }
    }

    /** Hands over each term of the test, whole ones before their parts. */
    public static void forEach(Test test, Consumer<Term> to) {
        if (test instanceof Test.Compare compare) {
            forEach(compare.left(), to);
            forEach(compare.right(), to);
        } else if (test instanceof Test.OneOf oneOf) {
            forEach(oneOf.value(), to);
            oneOf.choices().forEach(choice -> forEach(choice, to));
        } else if (test instanceof Test.Holds holds) {
            forEach(holds.value(), to);
        } else if (test instanceof Test.All all) {
            all.parts().forEach(part -> forEach(part, to));
        } else if (test instanceof Test.Any any) {
            any.parts().forEach(part -> forEach(part, to));
        }
    }

    /** Hands over the term, then its parts. */
    public static void forEach(Term term, Consumer<Term> to) {
        to.accept(term);
        if (term instanceof Term.Member member) {
            member.target().ifPresent(target -> forEach(target, to));
            member.arguments().forEach(argument -> forEach(argument, to));
        }
    }
}
