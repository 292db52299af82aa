package org.probity.fact;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** All facts that were read for one run, in the order of files and lines. Immutable once built; safe for threads. */
public final class Register {

    private final Map<Class<?>, List<Fact>> facts;
    private final GivenFiles files;

    private Register(Map<Class<?>, List<Fact>> facts, GivenFiles files) {
        this.facts = facts;
        this.files = files;
    }

    /** Every fact of one record type. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) facts.getOrDefault(type, List.of());
    }

    /** The record types there are facts of, in the order in which they were first added. */
    @SuppressWarnings("unchecked")
    public List<Class<? extends Fact>> types() {
        return facts.keySet().stream()
                .<Class<? extends Fact>>map(type -> (Class<? extends Fact>) type)
                .toList();
    }

    /** What was given and what not. */
    public GivenFiles files() {
        return files;
    }

    /** The mission, where a mission file was given. */
    public Optional<Mission> mission() {
        return all(Mission.class).stream().findFirst();
    }

    /** Number of facts of all types. */
    public long size() {
        return facts.values().stream().mapToLong(List::size).sum();
    }

    /** This register and then another, each type's rows of this one before those of the other. Copies no unchanged rows. */
    public Register with(Register more) {
        Map<Class<?>, List<Fact>> both = new LinkedHashMap<>(facts);
        more.facts.forEach((type, added) -> both.merge(type, added, Joined::new));
        return new Register(both, files.with(more.files));
    }

    /** Two lists read as one. */
    private static final class Joined extends AbstractList<Fact> implements RandomAccess {

        private final List<Fact> first;
        private final List<Fact> second;

        Joined(List<Fact> first, List<Fact> second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public Fact get(int index) {
            return index < first.size() ? first.get(index) : second.get(index - first.size());
        }

        @Override
        public int size() {
            return first.size() + second.size();
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers facts. Not safe for threads. */
    public static final class Builder {

        private final Map<Class<?>, List<Fact>> facts = new LinkedHashMap<>();

        private Builder() {}

        public Builder add(Fact fact) {
            facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
            return this;
        }

        public Builder addAll(Iterable<? extends Fact> more) {
            more.forEach(this::add);
            return this;
        }

        public Register build(GivenFiles files) {
            Map<Class<?>, List<Fact>> fixed = new LinkedHashMap<>();
            facts.forEach((type, list) -> fixed.put(type, List.copyOf(list)));
            return new Register(fixed, files);
        }
    }
}
