package org.probity.intake;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;

/** The ids taken so far in each file of the vocabulary, and by which row. Not safe for threads. */
final class KnownIds {
    private final @Nullable KnownIds before;
    private final Map<String, Map<String, Origin>> byFile = new HashMap<>();

    /** @param before ids taken earlier, which are known here too; null where there are none */
    KnownIds(@Nullable KnownIds before) {
        this.before = before;
    }

    /** The row that has the id already, or null. */
    @Nullable
    Origin owner(FileKind kind, String id) {
        Origin own = byFile.getOrDefault(kind.name(), Map.of()).get(id);
        return own != null || before == null ? own : before.owner(kind, id);
    }

    void take(FileKind kind, String id, Origin origin) {
        byFile.computeIfAbsent(kind.name(), name -> new HashMap<>()).put(id, origin);
    }

    void takeAll(KnownIds more) {
        more.byFile.forEach((file, origins) -> byFile.merge(file, origins, (these, those) -> {
            these.putAll(those);
            return these;
        }));
    }

    boolean isKnown(String file, String id) {
        return byFile.getOrDefault(file, Map.of()).containsKey(id) || before != null && before.isKnown(file, id);
    }
}
