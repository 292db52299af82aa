package org.probity.rulebook.value;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Dated;
import org.probity.fact.Fact;

/** A component or method of a fact or value. Unknown when its target or an argument is. */
final class Member implements Expression {

    private static final Set<String> OPEN_ENDED = Set.of("from", "until", "daysSinceEnd");

    private final Expression target;
    private final Method method;
    private final Accessor accessor;
    private final Expression[] arguments;
    private final Class<?>[] wanted;
    private final boolean openEnded;

    Member(Expression target, Method method, List<Expression> arguments) {
        this.target = target;
        this.method = method;
        this.accessor = Accessor.of(method);
        this.arguments = arguments.toArray(Expression[]::new);
        this.wanted = method.getParameterTypes();
        this.openEnded =
                Dated.class.isAssignableFrom(method.getDeclaringClass()) && OPEN_ENDED.contains(method.getName());
    }

    @Override
    public @Nullable Object value(@Nullable Object[] row) {
        Object on = target.value(row);
        if (on == null) {
            return null;
        }
        if (arguments.length == 0) {
            return accessor.call(on);
        }
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            Object value = arguments[i].value(row);
            if (value == null) {
                return null;
            }
            values[i] = fit(value, wanted[i]);
        }
        return values.length == 1 ? accessor.call(on, values[0]) : accessor.call(on, values);
    }

    /** The number in the type a parameter wants. */
    private static Object fit(Object value, Class<?> wanted) {
        if (!(value instanceof Number number) || wanted.isInstance(value)) {
            return value;
        }
        if (wanted == BigDecimal.class) {
            return Comparison.decimal(number);
        }
        if (wanted == int.class || wanted == Integer.class) {
            return number.intValue();
        }
        return wanted == long.class || wanted == Long.class ? (Object) number.longValue() : number.doubleValue();
    }

    @Override
    public void explain(@Nullable Object[] row, Lacks lacks) {
        Object on = target.value(row);
        if (on == null) {
            target.explain(row, lacks);
            return;
        }
        boolean told = false;
        for (Expression argument : arguments) {
            if (argument.value(row) == null) {
                argument.explain(row, lacks);
                told = true;
            }
        }
        if (!told && on instanceof Fact fact) {
            List<String> blanks = Blanks.behind(fact, method, other -> call(row, other));
            blanks.forEach(component -> lacks.component(fact, component));
            if (blanks.isEmpty()) {
                explainArguments(row, lacks);
            }
        }
    }

    private void explainArguments(@Nullable Object[] row, Lacks lacks) {
        for (Expression argument : arguments) {
            argument.explain(row, lacks);
        }
    }

    private @Nullable Object call(@Nullable Object[] row, Object on) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fit(java.util.Objects.requireNonNull(arguments[i].value(row)), wanted[i]);
        }
        return accessor.call(on, values);
    }

    /** A blank that comes from another blank says what that one says. */
    @Override
    public boolean blankSpeaks(@Nullable Object[] row) {
        if (target.value(row) == null) {
            return target.blankSpeaks(row);
        }
        boolean fromArguments = false;
        for (Expression argument : arguments) {
            if (argument.value(row) == null) {
                if (!argument.blankSpeaks(row)) {
                    return false;
                }
                fromArguments = true;
            }
        }
        return fromArguments || openEnded;
    }
}
