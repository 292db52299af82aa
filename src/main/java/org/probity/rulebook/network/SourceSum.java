package org.probity.rulebook.network;

import java.util.Arrays;
import java.util.List;

import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.reteoo.SubnetworkTuple;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import org.probity.rulebook.syntax.Condition.Function;
import org.probity.rulebook.value.Expression;
import org.probity.rulebook.value.Sum;

/** All functions of one accumulate at once, as Drools calls them. Equal texts mean equal sums: Drools shares nodes by it. */
final class SourceSum implements Accumulator {

    /** What Drools keeps for each match added; it must not be null. */
    private static final Object ADDED = new Object();

    private final String text;
    private final List<Function> functions;
    private final List<Expression> arguments;
    private final String[] names;
    private volatile Finder finder = new Finder(new Declaration[0], new Declaration[0], new Declaration[0]);

    /** @param names names of the variables the arguments read, in the order of their rows */
    SourceSum(String text, List<Function> functions, List<Expression> arguments, String[] names) {
        this.text = text;
        this.functions = functions;
        this.arguments = arguments;
        this.names = names;
    }

    /** Where the values of the names are found; worked out once for each network. */
    private record Finder(Declaration[] outer, Declaration[] inner, Declaration[] found) {}

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return new Sum(functions);
    }

    @Override
    public Object init(
            Object memory, Object context, BaseTuple tuple, Declaration[] declarations, ValueResolver resolver) {
        return new Sum(functions);
    }

    @Override
    public Object accumulate(
            Object memory,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Declaration[] declarations,
            Declaration[] innerDeclarations,
            ValueResolver resolver) {
        Finder known = finder;
        if (known.outer != declarations || known.inner != innerDeclarations) {
            known = find(declarations, innerDeclarations);
            finder = known;
        }
        @Nullable Object[] row = new @Nullable Object[names.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = value(known.found[i], tuple, handle, innerDeclarations, resolver);
        }
        @Nullable Object[] values = new @Nullable Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).value(row);
        }
        ((Sum) context).add(values);
        return ADDED;
    }

    private Finder find(Declaration[] outer, Declaration[] inner) {
        Declaration[] found = Arrays.stream(names)
                .map(name -> {
                    Declaration here = named(inner, name);
                    Declaration there = here == null ? named(outer, name) : here;
                    if (there == null) {
                        throw new IllegalStateException("Drools hands over no \"" + name + "\" to " + text);
                    }
                    return there;
                })
                .toArray(Declaration[]::new);
        return new Finder(outer, inner, found);
    }

    private static @Nullable Declaration named(Declaration[] declarations, String name) {
        for (Declaration declaration : declarations) {
            if (declaration.getIdentifier().equals(name)) {
                return declaration;
            }
        }
        return null;
    }

    private static Object value(
            Declaration declaration, BaseTuple tuple, FactHandle handle, Declaration[] inner, ValueResolver resolver) {
        if (handle.getObject() instanceof SubnetworkTuple joined) {
            return joined.get(declaration).getObject();
        }
        for (Declaration one : inner) {
            if (one == declaration) {
                return handle.getObject();
            }
        }
        return tuple.get(declaration).getObject();
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public boolean tryReverse(
            Object memory,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Object value,
            Declaration[] declarations,
            Declaration[] innerDeclarations,
            ValueResolver resolver) {
        return false;
    }

    @Override
    public Object getResult(
            Object memory, Object context, BaseTuple tuple, Declaration[] declarations, ValueResolver resolver) {
        return ((Sum) context).totals();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceSum sum && sum.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
