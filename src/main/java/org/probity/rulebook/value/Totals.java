package org.probity.rulebook.value;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The results of an accumulate, in order. A lowest, highest or mean value of nothing is null. */
public final class Totals {

    private final @Nullable Object[] results;

    Totals(@Nullable Object[] results) {
        this.results = results;
    }

    @Nullable
    Object get(int index) {
        return results[index];
    }

    /** Whether every result has a value. */
    public boolean isWhole() {
        return Arrays.stream(results).allMatch(result -> result != null);
    }

    /** Everything collected in lists. */
    public List<Object> collected() {
        return Arrays.stream(results)
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(Object.class::cast)
                .toList();
    }
}
