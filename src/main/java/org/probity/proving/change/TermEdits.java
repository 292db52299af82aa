package org.probity.proving.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.fact.Limits;
import org.probity.rulebook.syntax.Term;
import org.probity.rulebook.syntax.Term.Literal;
import org.probity.rulebook.syntax.Term.Member;

/** The limits a term asks for, each shifted by itself. */
final class TermEdits {

    private final Limits limits;

    TermEdits(Limits limits) {
        this.limits = limits;
    }

    /**
     * A term in which one limit is another.
     *
     * @param term the changed term
     * @param key the limit
     * @param how how it is shifted
     */
    record Shift(Term term, String key, String how) {}

    List<Shift> of(Term term) {
        List<Shift> shifts = new ArrayList<>();
        if (!(term instanceof Member member)) {
            return shifts;
        }
        if (isLimit(member) && member.arguments().get(0) instanceof Literal literal) {
            String key = literal.value().toString();
            for (String how : ShiftedLimits.ways(limits, key)) {
                Term other = new Literal(ShiftedLimits.key(key, how));
                shifts.add(new Shift(new Member(member.target(), member.method(), List.of(other)), key, how));
            }
            return shifts;
        }
        member.target().ifPresent(target -> of(target)
                .forEach(shift -> shifts.add(new Shift(
                        new Member(Optional.of(shift.term()), member.method(), member.arguments()),
                        shift.key(),
                        shift.how()))));
        for (int i = 0; i < member.arguments().size(); i++) {
            for (Shift shift : of(member.arguments().get(i))) {
                List<Term> arguments = new ArrayList<>(member.arguments());
                arguments.set(i, shift.term());
                shifts.add(
                        new Shift(new Member(member.target(), member.method(), arguments), shift.key(), shift.how()));
            }
        }
        return shifts;
    }

    private static boolean isLimit(Member member) {
        return member.method().getDeclaringClass() == Limits.class
                && member.arguments().size() == 1
                && member.method().getParameterTypes()[0] == String.class
                && !member.method().getName().equals("table");
    }
}
