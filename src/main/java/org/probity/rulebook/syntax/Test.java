package org.probity.rulebook.syntax;

import java.util.List;

/** Something that must hold of a fact. It can also turn out unknown, when a value it needs is. */
public sealed interface Test {

    /** Line in the rule file, from 1. */
    int line();

    /** The test as the rule file has it. */
    String text();

    /** Two values compared. */
    record Compare(Term left, Operator operator, Term right, int line, String text) implements Test {}

    /** A value that is one, or none, of several literals: {@code role in ("approver", "evaluator")}. */
    record OneOf(Term value, List<Term> choices, boolean negated, int line, String text) implements Test {}

    /** A yes-or-no value by itself: {@code activeOn($subject.asOf)}. */
    record Holds(Term value, boolean negated, int line, String text) implements Test {}

    /** All parts must hold: {@code a && b}. */
    record All(List<Test> parts, int line, String text) implements Test {}

    /** One part must hold: {@code a || b}. */
    record Any(List<Test> parts, int line, String text) implements Test {}

    /** How two values are compared. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        CONTAINS("contains"),
        NOT_CONTAINS("not contains"),
        MEMBER_OF("memberOf"),
        NOT_MEMBER_OF("not memberOf");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The operator as rules write it. */
        public String sign() {
            return sign;
        }
    }
}
