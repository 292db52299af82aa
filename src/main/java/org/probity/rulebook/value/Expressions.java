package org.probity.rulebook.value;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Limits;

/** The kinds of ready terms but for members. */
final class Expressions {

    private Expressions() {}

    record Constant(Object constant) implements Expression {
        @Override
        public Object value(@Nullable Object[] row) {
            return constant;
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    /** A whole fact; null while the answers suppose a fact of a file that was not given. */
    record Place(int place) implements Expression {
        @Override
        public @Nullable Object value(@Nullable Object[] row) {
            return row[place];
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    record TheSubject(int desk) implements Expression {
        @Override
        public @Nullable Object value(@Nullable Object[] row) {
            return Desk.subjectOf(row[desk]);
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    record TheLimits(int desk) implements Expression {
        @Override
        public @Nullable Object value(@Nullable Object[] row) {
            return Desk.limitsOf(row[desk]);
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    /** A result of an accumulate. */
    record Result(int place, int index) implements Expression {
        @Override
        public @Nullable Object value(@Nullable Object[] row) {
            return row[place] instanceof Totals totals ? totals.get(index) : null;
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    /** A number of limits.csv; unknown on a day on which no such limit is in force. */
    record OfLimits(Expression limits, Expression key, Expression call) implements Expression {
        @Override
        public @Nullable Object value(@Nullable Object[] row) {
            return isInForce(row) ? call.value(row) : null;
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            if (limits.value(row) == null) {
                limits.explain(row, lacks);
            } else if (key.value(row) instanceof String name) {
                lacks.limit(name);
            }
        }

        private boolean isInForce(@Nullable Object[] row) {
            return limits.value(row) instanceof Limits those
                    && key.value(row) instanceof String name
                    && those.has(name);
        }
    }
}
