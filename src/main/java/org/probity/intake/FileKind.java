package org.probity.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.InUsd;
import org.probity.fact.Origin;
import org.probity.fact.RowOf;
import org.probity.fact.SourceFact;

/** A file of the vocabulary, such as payments: its record and columns, worked out once. Immutable; safe for threads. */
public final class FileKind {
    private final String name;
    private final Class<? extends SourceFact> type;
    private final List<Column> columns;
    private final List<UsdColumn> usdColumns;
    private final int originIndex;
    private final int arguments;
    private final Constructor<? extends SourceFact> maker;

    FileKind(Class<? extends SourceFact> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.name = Objects.requireNonNull(type.getAnnotation(RowOf.class)).value();
        this.type = type;
        this.arguments = components.length;
        this.columns = columns(components);
        this.usdColumns = usdColumns(components);
        this.originIndex = indexOf(components, "origin");
        this.maker = maker(type, components);
    }

    /** The file's name without ending. */
    public String name() {
        return name;
    }

    /** The record its rows become. */
    public Class<? extends SourceFact> type() {
        return type;
    }

    /** Its columns, in the order of the record. */
    public List<Column> columns() {
        return columns;
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }

    List<UsdColumn> usdColumns() {
        return usdColumns;
    }

    int arguments() {
        return arguments;
    }

    /** Whether rows are known by an id that no two of them may share. */
    boolean hasId() {
        return columns.get(0).name().equals("id") || columns.get(0).name().equals("code") && name.equals("mission");
    }

    /** The fact of these arguments; the origin is put in. */
    SourceFact make(@Nullable Object[] values, Origin origin) {
        values[originIndex] = origin;
        try {
            return maker.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("A record's constructor throws nothing checked", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }

    private static List<Column> columns(RecordComponent[] components) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != Origin.class && !components[i].isAnnotationPresent(InUsd.class)) {
                columns.add(Column.of(components[i], i));
            }
        }
        return List.copyOf(columns);
    }

    private static List<UsdColumn> usdColumns(RecordComponent[] components) {
        List<UsdColumn> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            InUsd usd = components[i].getAnnotation(InUsd.class);
            if (usd != null) {
                int amount = indexOf(components, usd.amount());
                found.add(new UsdColumn(i, amount, indexOf(components, "currency"), indexOf(components, usd.on())));
            }
        }
        return List.copyOf(found);
    }

    private static int indexOf(RecordComponent[] components, String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("There is no component " + name);
    }

    /** A constructor by reflection: a method handle for each record would cost the start more than the rows ever gain. */
    private static Constructor<? extends SourceFact> maker(
            Class<? extends SourceFact> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record of the vocabulary is public", e);
        }
    }
}
