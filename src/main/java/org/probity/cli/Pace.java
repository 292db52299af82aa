package org.probity.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** How long each piece of the work took, for people; it never reaches a file. Safe for threads. */
final class Pace {

    private final Map<String, String> pieces = new LinkedHashMap<>();

    /** Does a piece of work and notes how long it took, and how many things it was about. */
    <T> T of(String things, Supplier<T> work, Function<T, Long> count) {
        long start = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long number = count.apply(result);
        String pace = number == 0
                ? ""
                : String.format(Locale.ROOT, ", %,d at %,.0f/s", number, number / Math.max(seconds, 1e-9));
        note(things, String.format(Locale.ROOT, "%s %.2f s%s", things, seconds, pace));
        return result;
    }

    private synchronized void note(String things, String said) {
        pieces.put(things, said);
    }

    @Override
    public synchronized String toString() {
        return String.join("; ", pieces.values());
    }
}
