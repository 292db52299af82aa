package org.probity.intake;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;

/** The ids taken so far in each file of the vocabulary, and by which row. */
final class KnownIds {
    private final Map<String, Map<String, Origin>> byFile = new HashMap<>();

    /** The row that has the id already, or null. */
    @Nullable
    Origin owner(FileKind kind, String id) {
        return byFile.getOrDefault(kind.name(), Map.of()).get(id);
    }

    void take(FileKind kind, String id, Origin origin) {
        byFile.computeIfAbsent(kind.name(), name -> new HashMap<>()).put(id, origin);
    }

    boolean isKnown(String file, String id) {
        return byFile.getOrDefault(file, Map.of()).containsKey(id);
    }
}
