package org.probity.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.fact.Hit;
import org.probity.fact.Limits;
import org.probity.fact.Register;
import org.probity.screening.PartyRecord;
import org.probity.screening.Screener;

/**
 * Measures searching every party of a register on lists: {@code HitsBench DIR LISTS}, where LISTS is a folder with the
 * publishers' own files. Processor time of the whole process; the later rounds are warm.
 */
public final class HitsBench {

    private static final double NANOS = 1e9;
    private static final int ROUNDS = 4;

    private HitsBench() {}

    public static void main(String[] arguments) {
        Settings settings = Settings.usual(LocalDate.of(2026, 6, 30));
        Register register =
                Probity.read(settings, List.of(Path.of(arguments[0]))).register();
        Limits limits = Probity.limits(settings, register);
        double before = cpuSeconds();
        Lists lists = Lists.folder(Path.of(arguments[1]));
        say("lists read and indexed: %.2f s", cpuSeconds() - before);
        Screener screener = lists.screener(register, limits);
        say("%s", screener.searched().said());
        List<PartyRecord> parties = PartyRecord.of(register);
        long names = parties.stream().mapToLong(party -> party.names().size()).sum();
        for (int round = 0; round < ROUNDS; round++) {
            double start = cpuSeconds();
            Map<String, List<Hit>> hits = screener.hits(register);
            double seconds = cpuSeconds() - start;
            say(
                    "%,d names of %,d parties in %.2f s of processor time, %,.0f a second",
                    names, parties.size(), seconds, names / seconds);
            if (round == 0) {
                tell(hits, parties.size());
            }
        }
    }

    private static void tell(Map<String, List<Hit>> hits, int parties) {
        Map<String, Integer> byKind = new TreeMap<>();
        hits.values()
                .forEach(some -> some.forEach(hit -> byKind.merge(hit.band() + " by " + hit.basis(), 1, Integer::sum)));
        long all = hits.values().stream().mapToLong(List::size).sum();
        say("hits: %,d of %,d parties, %.1f for 1,000 parties; %s", all, hits.size(), all * 1000.0 / parties, byKind);
    }

    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
