package org.probity.rulebook.value;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.rulebook.syntax.Term;

/**
 * What the variables of a rule stand for. A match is a row of facts: place 0 is the desk, each later place a fact or the
 * totals of an accumulate.
 */
public final class Scope {

    /** The place of the desk. */
    public static final int DESK = 0;

    /** What a variable stands for. */
    sealed interface Meaning {}

    record WholeFact(int slot, Class<?> type) implements Meaning {}

    record ValueOf(int slot, Term value) implements Meaning {}

    record ResultOf(int slot, int index) implements Meaning {}

    record TheSubject() implements Meaning {}

    record TheLimits() implements Meaning {}

    private final Map<String, Meaning> meanings;
    private final Map<Integer, Class<?>> types;

    public Scope() {
        this(new HashMap<>(), new HashMap<>());
    }

    private Scope(Map<String, Meaning> meanings, Map<Integer, Class<?>> types) {
        this.meanings = meanings;
        this.types = types;
    }

    /** A scope for an inner condition: what it names is not seen outside. */
    public Scope inner() {
        return new Scope(new HashMap<>(meanings), types);
    }

    public void fact(int slot, Class<?> type) {
        types.put(slot, type);
    }

    public void fact(String variable, int slot, Class<?> type) {
        meanings.put(variable, new WholeFact(slot, type));
    }

    public void value(String variable, int slot, Term value) {
        meanings.put(variable, new ValueOf(slot, value));
    }

    public void result(String variable, int slot, int index) {
        meanings.put(variable, new ResultOf(slot, index));
    }

    public void subject(String variable) {
        meanings.put(variable, new TheSubject());
    }

    public void limits(String variable) {
        meanings.put(variable, new TheLimits());
    }

    Meaning of(String variable) {
        @Nullable Meaning meaning = meanings.get(variable);
        if (meaning == null) {
            throw new IllegalArgumentException("No condition binds \"" + variable + "\"");
        }
        return meaning;
    }

    Class<?> type(int slot) {
        return types.getOrDefault(slot, Totals.class);
    }
}
