package org.probity.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.probity.batch.Progress;
import org.probity.batch.RelayedProgress;

/** How long each piece of the work took, for people; it never reaches a file. Safe for threads. */
final class Pace {

    private final Map<String, String> pieces = new LinkedHashMap<>();
    private volatile @Nullable Instant firstFinding;
    private volatile double processorByThen;

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

    /** Somebody who notes when the first finding is raised, and tells another all else. */
    Progress watching(Progress other) {
        return new RelayedProgress(other) {
            @Override
            public void findsFirst() {
                firstFinding = Instant.now();
                processorByThen = processorSeconds();
            }
        };
    }

    /** Time from the start of the process to the first finding, its processor time, and the most memory its heap took. */
    String wholeRun() {
        Instant found = firstFinding;
        Optional<Instant> began = ProcessHandle.current().info().startInstant();
        String first = found == null || began.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "First finding %.2f s after the start, by %.2f s of processor time; ",
                        Duration.between(began.get(), found).toMillis() / 1e3,
                        processorByThen);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return first
                + String.format(
                        Locale.ROOT,
                        "%.2f s of processor time in all; heap at most %,d MiB.",
                        processorSeconds(),
                        peak >> 20);
    }

    private static double processorSeconds() {
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return processor.toMillis() / 1e3;
    }

    private synchronized void note(String things, String said) {
        pieces.put(things, said);
    }

    @Override
    public synchronized String toString() {
        return String.join("; ", pieces.values());
    }
}
