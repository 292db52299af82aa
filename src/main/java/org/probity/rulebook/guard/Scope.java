package org.probity.rulebook.guard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probity.rulebook.syntax.Term;

/** The variables that can be seen at a place of a rule. */
final class Scope {

    /**
     * A variable bound.
     *
     * @param name its name, with the dollar sign
     * @param kind what it holds
     * @param fact the variable of the fact it was taken from, itself for a fact; blank when that has none
     */
    record Bound(String name, Kind kind, String fact) {

        Value value() {
            return new Value(new Term.Variable(name, kind.type()), kind, false);
        }
    }

    private final Map<String, Bound> visible;
    private final Set<String> everBound;

    private Scope(Map<String, Bound> visible, Set<String> everBound) {
        this.visible = visible;
        this.everBound = everBound;
    }

    static Scope empty() {
        return new Scope(new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    /** A place that sees the same, and whose own variables are seen no further. Names stay unique in the rule. */
    Scope inner() {
        return new Scope(new LinkedHashMap<>(visible), everBound);
    }

    /** A branch of an "or": other branches may bind the same names. */
    Scope branch() {
        return new Scope(new LinkedHashMap<>(visible), new LinkedHashSet<>(everBound));
    }

    /** False when the name is taken. */
    boolean bind(Bound bound) {
        visible.put(bound.name(), bound);
        return everBound.add(bound.name());
    }

    Optional<Bound> find(String name) {
        return Optional.ofNullable(visible.get(name));
    }

    boolean wasBound(String name) {
        return everBound.contains(name);
    }

    Set<String> names() {
        return visible.keySet();
    }

    /** What is seen here and not in the outer place. */
    Map<String, Bound> since(Scope outer) {
        Map<String, Bound> added = new LinkedHashMap<>(visible);
        added.keySet().removeAll(outer.visible.keySet());
        return added;
    }

    /** Marks names as used that are no longer seen. */
    void remember(Scope other) {
        everBound.addAll(other.everBound);
    }
}
