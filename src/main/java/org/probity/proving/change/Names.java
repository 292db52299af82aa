package org.probity.proving.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.probity.rulebook.syntax.Condition;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.TermsOf;

/** Whether every name of a rule is bound where it is used. */
final class Names {

    private boolean areBound = true;

    private Names() {}

    static boolean areBound(Rule rule) {
        Names names = new Names();
        Set<String> known = names.all(rule.when(), Set.of());
        rule.then().arguments().forEach(term -> TermsOf.forEach(term, one -> names.used(one, known)));
        return names.areBound;
    }

    private Set<String> all(List<Condition> conditions, Set<String> before) {
        Set<String> known = before;
        for (Condition condition : conditions) {
            known = after(condition, known);
        }
        return known;
    }

    /** The names known behind a condition. */
    private Set<String> after(Condition condition, Set<String> before) {
        Set<String> known = new HashSet<>(before);
        if (condition instanceof Condition.Pattern pattern) {
            pattern.variable().ifPresent(known::add);
            pattern.bindings().forEach(binding -> {
                TermsOf.forEach(binding.value(), term -> used(term, known));
                known.add(binding.variable());
            });
            pattern.tests().forEach(test -> TermsOf.forEach(test, term -> used(term, known)));
        } else if (condition instanceof Condition.Not not) {
            after(not.inner(), known);
        } else if (condition instanceof Condition.Exists exists) {
            after(exists.inner(), known);
        } else if (condition instanceof Condition.And and) {
            return all(and.parts(), known);
        } else if (condition instanceof Condition.Or or) {
            Set<String> inAll = after(or.branches().get(0), known);
            or.branches().forEach(branch -> inAll.retainAll(after(branch, known)));
            return inAll;
        } else if (condition instanceof Condition.Accumulate accumulate) {
            Set<String> inside = after(accumulate.source(), known);
            accumulate.results().forEach(result -> {
                TermsOf.forEach(result.argument(), term -> used(term, inside));
                known.add(result.variable());
            });
            accumulate.tests().forEach(test -> TermsOf.forEach(test, term -> used(term, known)));
        }
        return known;
    }

    private void used(Term term, Set<String> known) {
        if (term instanceof Term.Variable variable && !known.contains(variable.name())) {
            areBound = false;
        }
    }
}
