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
        rule.then().arguments().forEach(term -> term(term, to));
    }

    private static void condition(Condition condition, Consumer<Term> to) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.bindings().forEach(binding -> term(binding.value(), to));
            pattern.tests().forEach(test -> test(test, to));
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
            accumulate.results().forEach(result -> term(result.argument(), to));
            accumulate.tests().forEach(test -> test(test, to));
        }
    }

    private static void test(Test test, Consumer<Term> to) {
        if (test instanceof Test.Compare compare) {
            term(compare.left(), to);
            term(compare.right(), to);
        } else if (test instanceof Test.OneOf oneOf) {
            term(oneOf.value(), to);
            oneOf.choices().forEach(choice -> term(choice, to));
        } else if (test instanceof Test.Holds holds) {
            term(holds.value(), to);
        } else if (test instanceof Test.All all) {
            all.parts().forEach(part -> test(part, to));
        } else if (test instanceof Test.Any any) {
            any.parts().forEach(part -> test(part, to));
        }
    }

    private static void term(Term term, Consumer<Term> to) {
        to.accept(term);
        if (term instanceof Term.Member member) {
            member.target().ifPresent(target -> term(target, to));
            member.arguments().forEach(argument -> term(argument, to));
        }
    }
}
