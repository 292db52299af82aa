package org.probity.proving.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists with one part changed. */
final class Parts {

    private Parts() {}

    /** The list with another part at a place, or without it; empty when no part is left. */
    static <T> Optional<List<T>> replaced(List<T> parts, int at, Optional<T> into) {
        List<T> changed = new ArrayList<>(parts);
        changed.remove(at);
        into.ifPresent(part -> changed.add(at, part));
        return changed.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(changed));
    }
}
