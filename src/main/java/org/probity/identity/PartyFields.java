package org.probity.identity;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Fact;
import org.probity.fact.Official;
import org.probity.fact.Party;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;

/** The components of a record of the vocabulary in which ids of parties stand. Immutable; safe for threads. */
final class PartyFields {

    /** Ids of things that are no parties. A component that is not named here and ends in "Id" names a party. */
    private static final Set<String> NO_PARTIES =
            Set.of("tenderId", "contractId", "awardId", "supportId", "listingId", "matterId");

    /** Records whose own id is that of a party. */
    private static final Set<Class<?>> PARTIES = Set.of(Party.class, Vendor.class, Official.class, Unit.class);

    private final RecordComponent[] components;
    private final Constructor<?> maker;
    private final boolean[] isParty;
    private final boolean names;

    private PartyFields(Class<? extends Fact> type) {
        this.components = type.getRecordComponents();
        this.names = PARTIES.contains(type);
        this.isParty = new boolean[components.length];
        for (int at = 0; at < components.length; at++) {
            isParty[at] = isParty(components[at].getName());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.maker = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }

    static PartyFields of(Class<? extends Fact> type) {
        return new PartyFields(type);
    }

    private boolean isParty(String name) {
        return names && name.equals("id")
                || (name.endsWith("Id") || name.endsWith("Ids")) && !NO_PARTIES.contains(name);
    }

    /** Whether the record's rows describe parties. */
    boolean names() {
        return names;
    }

    /** The row's own id. */
    String id(Fact fact) {
        return String.valueOf(value(fact, 0));
    }

    /** The fact with ids replaced; the same fact where none is. */
    Fact with(Fact fact, Map<String, String> partyOf) {
        @Nullable Object[] changed = null;
        for (int at = 0; at < components.length; at++) {
            if (isParty[at]) {
                Object old = value(fact, at);
                Object one = replaced(old, partyOf);
                if (one != old) {
                    changed = changed == null ? values(fact) : changed;
                    changed[at] = one;
                }
            }
        }
        return changed == null ? fact : made(changed);
    }

    private static @Nullable Object replaced(@Nullable Object old, Map<String, String> partyOf) {
        if (old instanceof String id) {
            String other = partyOf.get(id);
            return other == null ? old : other;
        }
        if (old instanceof List<?> ids && ids.stream().anyMatch(partyOf::containsKey)) {
            return ids.stream()
                    .map(id -> partyOf.getOrDefault(id, String.valueOf(id)))
                    .distinct()
                    .toList();
        }
        return old;
    }

    /** Two rows of one party as one: what the first does not say the second does, and its name is another name. */
    Fact merged(Fact first, Fact second) {
        @Nullable Object[] values = values(first);
        for (int at = 0; at < components.length; at++) {
            Object more = value(second, at);
            if (values[at] == null) {
                values[at] = more;
            } else if (values[at] instanceof List<?> some && more instanceof List<?> others) {
                Set<Object> all = new LinkedHashSet<>(some);
                if (components[at].getName().equals("aliases")) {
                    all.add(value(second, 1));
                }
                all.addAll(others);
                all.remove(values[1]);
                values[at] = new ArrayList<>(all);
            }
        }
        return made(values);
    }

    private @Nullable Object[] values(Fact fact) {
        @Nullable Object[] values = new Object[components.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = value(fact, at);
        }
        return values;
    }

    private @Nullable Object value(Fact fact, int at) {
        try {
            return components[at].getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }

    private Fact made(@Nullable Object[] values) {
        try {
            return (Fact) maker.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A record of values that were read is made without a fault", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }
}
