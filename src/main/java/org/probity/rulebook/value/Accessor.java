package org.probity.rulebook.value;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Calls one method of the vocabulary, about as fast as written Java. Each method is spun once for the life of the
 * program, so reloading rules adds no classes.
 */
final class Accessor {

    private static final Map<Method, Accessor> SPUN = new ConcurrentHashMap<>();

    private final MethodHandle handle;
    private final @Nullable Function<Object, @Nullable Object> plain;
    private final @Nullable BiFunction<Object, Object, @Nullable Object> withOne;

    static Accessor of(Method method) {
        return SPUN.computeIfAbsent(method, Accessor::new);
    }

    private Accessor(Method method) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle direct = lookup.unreflect(method);
            int arguments = method.getParameterCount();
            handle = direct.asType(direct.type().generic()).asSpreader(1, Object[].class, arguments);
            plain = arguments == 0 ? spin(lookup, direct, Function.class) : null;
            withOne = arguments == 1 ? spin(lookup, direct, BiFunction.class) : null;
        } catch (Throwable impossible) {
            throw new IllegalStateException("Cannot call " + method, impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T spin(MethodHandles.Lookup lookup, MethodHandle direct, Class<T> as) throws Throwable {
        MethodType erased = MethodType.genericMethodType(direct.type().parameterCount());
        CallSite site = LambdaMetafactory.metafactory(
                lookup,
                "apply",
                MethodType.methodType(as),
                erased,
                direct,
                direct.type().wrap());
        return (T) site.getTarget().invoke();
    }

    @Nullable
    Object call(Object target) {
        return plain == null ? call(target, new Object[0]) : plain.apply(target);
    }

    @Nullable
    Object call(Object target, Object argument) {
        return withOne == null ? call(target, new Object[] {argument}) : withOne.apply(target, argument);
    }

    @Nullable
    Object call(Object target, Object[] arguments) {
        try {
            return handle.invoke(target, arguments);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
