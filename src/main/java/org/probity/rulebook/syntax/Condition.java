package org.probity.rulebook.syntax;

import java.util.List;
import java.util.Optional;

/** One condition of a rule's "when". */
public sealed interface Condition {

    /** Line in the rule file, from 1. */
    int line();

    /**
     * A fact that must be there: {@code $payment : Payment( payerId == $subject.id, … )}.
     *
     * @param variable name the fact is bound to, with its dollar sign
     * @param type record of the vocabulary
     * @param bindings names given to values of the fact, in order
     * @param tests what must hold, in order
     */
    record Pattern(Optional<String> variable, Class<?> type, List<Binding> bindings, List<Test> tests, int line)
            implements Condition {}

    /** A name given to a value of the pattern's fact: {@code $amount : amountUsd}. */
    record Binding(String variable, Term value) {}

    /** None such may be there. */
    record Not(Condition inner, int line) implements Condition {}

    /** At least one such must be there; it binds nothing for later conditions. */
    record Exists(Condition inner, int line) implements Condition {}

    /** All must hold; only inside not, exists, or and accumulate. */
    record And(List<Condition> parts, int line) implements Condition {}

    /**
     * At least one branch must hold. A name bound in every branch is of one type in all and seen afterwards; other names
     * are seen in their own branch only.
     */
    record Or(List<Condition> branches, int line) implements Condition {}

    /**
     * Something counted or added up over all matches of the source.
     *
     * @param source a pattern, or an And of patterns, negations and existences
     * @param results what is worked out, in order
     * @param tests what must hold of the results
     */
    record Accumulate(Condition source, List<Result> results, List<Test> tests, int line) implements Condition {}

    /**
     * One result of an accumulate: {@code $total : sum($usd)}.
     *
     * @param variable the result's name
     * @param function what is done
     * @param argument the value it is done to, a variable or literal of the source
     */
    record Result(String variable, Function function, Term argument) {}

    /** What an accumulate can do. COUNT and COUNT_DISTINCT give a Long, COLLECT a List, the others a BigDecimal. */
    enum Function {
        COUNT("count"),
        COUNT_DISTINCT("countDistinct"),
        SUM("sum"),
        MIN("min"),
        MAX("max"),
        AVERAGE("average"),
        COLLECT("collectList");

        private final String word;

        Function(String word) {
            this.word = word;
        }

        /** The function as rules write it. */
        public String word() {
            return word;
        }
    }
}
