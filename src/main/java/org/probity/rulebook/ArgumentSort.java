package org.probity.rulebook;

import java.util.Arrays;

import org.probity.fact.OneOf;
import org.probity.fact.SharedTies;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Term;

/** What a place of a sentence holds, which decides how it is said in another language. */
enum ArgumentSort {
    /** A name, a number, a day: said as it is. */
    PLAIN,
    /** A word of a fixed choice, such as a role. */
    WORD,
    /** What somebody is to somebody: a word, or a chain of them. */
    LINK;

    private static final String LINK_FIELD = "link";

    static ArgumentSort of(Rule rule, int place) {
        boolean isField = place < rule.then().arguments().size()
                && rule.then().arguments().get(place) instanceof Term.Member;
        return isField ? of((Term.Member) rule.then().arguments().get(place)) : PLAIN;
    }

    private static ArgumentSort of(Term.Member member) {
        Class<?> fact = member.method().getDeclaringClass();
        String name = member.method().getName();
        if (isOneOf(fact, name) || fact == SharedTies.class && name.equals("kinds")) {
            return WORD;
        }
        return name.equals(LINK_FIELD) ? LINK : PLAIN;
    }

    private static boolean isOneOf(Class<?> fact, String field) {
        return fact.isRecord()
                && Arrays.stream(fact.getRecordComponents())
                        .anyMatch(component ->
                                component.getName().equals(field) && component.isAnnotationPresent(OneOf.class));
    }
}
