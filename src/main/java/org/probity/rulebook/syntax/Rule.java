package org.probity.rulebook.syntax;

import java.util.List;

/**
 * One rule, read and found sound. A file may hold several rules of one id: one for each severity or variant.
 *
 * @param name the sentence after the word "rule"
 * @param card what it says of itself
 * @param when its conditions, in order
 * @param then what it says when they hold
 * @param file path below the rules folder, such as "payments/PAY-02-percentage-payment.drl"
 * @param line line of the word "rule", from 1
 * @param variant 1 for the first rule of the file, 2 for the second …
 */
public record Rule(String name, Card card, List<Condition> when, Raise then, String file, int line, int variant) {

    public Rule {
        when = List.copyOf(when);
    }

    public String id() {
        return card.id();
    }

    /** Id and variant, such as "PAY-05/2": the key of the rule's sentence in other languages. */
    public String key() {
        return card.id() + "/" + variant;
    }

    /**
     * A sentence with numbered places, and the values that fill them.
     *
     * @param sentence ICU message pattern with arguments {0}, {1} …
     * @param arguments the values
     */
    public record Raise(String sentence, List<Term> arguments) {
        public Raise {
            arguments = List.copyOf(arguments);
        }
    }
}
