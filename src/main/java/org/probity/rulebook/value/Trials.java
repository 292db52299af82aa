package org.probity.rulebook.value;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.rulebook.syntax.Test.Operator;

/** The kinds of ready tests. */
final class Trials {

    private Trials() {}

    /** What a comparison with a blank comes to. */
    private static Truth ofBlank(Expression blank, @Nullable Object[] row) {
        return blank.blankSpeaks(row) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static void explain(@Nullable Object[] row, Lacks lacks, Expression... expressions) {
        for (Expression expression : expressions) {
            if (expression.value(row) == null) {
                expression.explain(row, lacks);
            }
        }
    }

    record Compares(Expression left, Operator operator, Expression right) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            Object one = left.value(row);
            if (one == null) {
                return ofBlank(left, row);
            }
            Object other = right.value(row);
            if (other == null) {
                return ofBlank(right, row);
            }
            return switch (operator) {
                case EQUAL -> Comparison.same(one, other);
                case NOT_EQUAL -> Comparison.same(one, other).not();
                case LESS -> Comparison.less(one, other);
                case AT_MOST -> Comparison.less(other, one).not();
                case MORE -> Comparison.less(other, one);
                default -> Comparison.less(one, other).not();
            };
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            if (left.value(row) == null || right.value(row) == null) {
                Trials.explain(row, lacks, left, right);
            } else {
                // Both are known, but not closely enough: two moments of one day without a time.
                left.explain(row, lacks);
                right.explain(row, lacks);
            }
        }
    }

    /** Whether a value is known at all. Of a fact that is only supposed, that is unknown too. */
    record Known(Expression value, List<Integer> places, boolean wanted) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            for (int place : places) {
                if (row[place] == null) {
                    return Truth.UNKNOWN;
                }
            }
            return Truth.of((value.value(row) != null) == wanted);
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {}
    }

    /** A collection that holds a value, or a text a part. */
    record Contains(Expression whole, boolean emptyIsBlank, Expression part, boolean negated) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            Object all = whole.value(row);
            Object one = part.value(row);
            if (all == null || one == null || isBlank(all)) {
                return Truth.UNKNOWN;
            }
            return Truth.of(Comparison.holds(all, one) != negated);
        }

        private boolean isBlank(Object all) {
            return emptyIsBlank && all instanceof Collection<?> list && list.isEmpty();
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            Trials.explain(row, lacks, part);
            Object all = whole.value(row);
            if (all == null || isBlank(all)) {
                whole.explain(row, lacks);
            }
        }
    }

    record Among(Expression value, List<Expression> choices, boolean negated) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            Object one = value.value(row);
            if (one == null) {
                return ofBlank(value, row);
            }
            for (Expression choice : choices) {
                Object other = choice.value(row);
                if (other != null && Comparison.same(one, other) == Truth.TRUE) {
                    return Truth.of(!negated);
                }
            }
            return Truth.of(negated);
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            Trials.explain(row, lacks, value);
        }
    }

    record Holds(Expression value, boolean negated) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            Object held = value.value(row);
            return held == null ? Truth.UNKNOWN : Truth.of(((Boolean) held) != negated);
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            Trials.explain(row, lacks, value);
        }
    }

    record All(List<Trial> parts) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            Truth all = Truth.TRUE;
            for (Trial part : parts) {
                all = all.and(part.of(row));
                if (all == Truth.FALSE) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            explainParts(parts, row, lacks);
        }
    }

    record Any(List<Trial> parts) implements Trial {
        @Override
        public Truth of(@Nullable Object[] row) {
            Truth none = Truth.TRUE;
            for (Trial part : parts) {
                none = none.and(part.of(row).not());
                if (none == Truth.FALSE) {
                    return Truth.TRUE;
                }
            }
            return none.not();
        }

        @Override
        public void explain(@Nullable Object[] row, Lacks lacks) {
            explainParts(parts, row, lacks);
        }
    }

    private static void explainParts(List<Trial> parts, @Nullable Object[] row, Lacks lacks) {
        for (Trial part : parts) {
            if (part.of(row) == Truth.UNKNOWN) {
                part.explain(row, lacks);
            }
        }
    }
}
