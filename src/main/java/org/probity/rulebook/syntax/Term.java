package org.probity.rulebook.syntax;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** A value named in a rule. */
public sealed interface Term {

    /** Java type of the value, boxed. */
    Class<?> type();

    /** A value written out: a String, Long, BigDecimal or Boolean. */
    record Literal(Object value) implements Term {
        @Override
        public Class<?> type() {
            return value.getClass();
        }
    }

    /**
     * Nothing at all: {@code null}, only on the right of {@code ==} and {@code !=}. Such a comparison asks whether a
     * value is known, so it is never unknown itself.
     */
    record Nothing() implements Term {
        @Override
        public Class<?> type() {
            return Void.class;
        }
    }

    /** A variable bound earlier. */
    record Variable(String name, Class<?> type) implements Term {}

    /**
     * A component or method of a fact, or of a value: {@code paidOn}, {@code $contract.signedOn},
     * {@code $limits.days("key")}, {@code daysSince($contract.signedOn)}.
     *
     * @param target what it belongs to; empty for the fact of the pattern itself
     * @param method the accessor or method, public, of the vocabulary
     * @param arguments its arguments
     */
    record Member(Optional<Term> target, Method method, List<Term> arguments) implements Term {
        @Override
        public Class<?> type() {
            Class<?> raw = method.getReturnType();
            if (!raw.isPrimitive()) {
                return raw;
            }
            return raw == boolean.class
                    ? Boolean.class
                    : raw == int.class ? Integer.class : raw == long.class ? Long.class : Double.class;
        }
    }
}
