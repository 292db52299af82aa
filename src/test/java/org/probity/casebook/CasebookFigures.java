package org.probity.casebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.store.Store;

/** How fast the casebook is; not a test. Its figures stand in src/docs/MEASUREMENTS.md. */
final class CasebookFigures {

    private CasebookFigures() {}

    /** @param arguments a new folder, the number of entries of the large trail, and anything to measure that alone */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        try (Office office = Office.in(home)) {
            office.ama();
            office.bintou();
            if (arguments.length < 3) {
                decisions(office, 200);
                decisions(office, 1_000);
                rows(office, 20_000, 500);
                rows(office, 100_000, 500);
                rows(office, 100_000, 1_000);
            }
        }
        trail(home, Integer.parseInt(arguments[1]));
    }

    private static void decisions(Office office, int count) {
        List<String> screenings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            screenings.add(office.casebook()
                    .screenings()
                    .keep(Office.screening("V-" + i), office.ama(), "s" + i + "/" + count));
        }
        Actor ama = office.ama();
        Actor bintou = office.bintou();
        long start = begin();
        for (String id : screenings) {
            String proposed = office.casebook()
                    .dispositions()
                    .propose(NewDisposition.ofFinding(id, 1, Ruling.SAME, "Yes.", Office.bound()), ama, "");
            office.casebook().dispositions().confirm(proposed, 1, bintou, "Yes.", "");
        }
        say("proposals and confirmations, each its own transaction", 2L * count, start);
    }

    private static void rows(Office office, int count, int atOnce) {
        NewScreening plain = Office.screening("V-1");
        Run run = office.casebook()
                .runs()
                .begin(new NewRun("run of " + count + " by " + atOnce, "{}", count), office.ama());
        Actor ama = office.ama();
        long start = begin();
        for (int from = 0; from < count; from += atOnce) {
            List<NewScreening> chunk = new ArrayList<>();
            for (int i = from; i < from + atOnce; i++) {
                chunk.add(of("V-" + i, plain));
            }
            run = office.casebook().runs().keep(run, chunk, ama);
        }
        office.casebook().runs().end(run, ama);
        say("screenings of a run, " + atOnce + " a transaction", count, start);
    }

    /** One vendor in five has findings, as in the portfolio of the other measurements; the others have none. */
    private static NewScreening of(String id, NewScreening like) {
        boolean isFlagged = id.hashCode() % 5 == 0;
        return new NewScreening(
                id,
                like.subjectName(),
                like.subjectKind(),
                like.outcome(),
                like.why(),
                isFlagged ? like.findings() : List.of(),
                like.answers(),
                "",
                "",
                like.stamp(),
                isFlagged ? like.touches() : new java.util.TreeSet<>(List.of(new Touch(Touch.Kind.PARTY, id))));
    }

    private static void trail(Path home, int entries) throws IOException {
        try (Store store = Store.open(org.probity.casebook.store.Place.in(home), Clock.systemUTC())) {
            long start = begin();
            for (int from = 0; from < entries; from += 10_000) {
                int first = from;
                store.write(Actor.CONSOLE, change -> {
                    for (int i = first; i < first + 10_000; i++) {
                        change.record(Action.EXPORT, "S-" + i, Map.of("content", "c0de".repeat(16), "n", i));
                    }
                    return first;
                });
            }
            say("entries, ten thousand a transaction", entries, start);
        }
        Path export = home.resolve("trail.jsonl");
        try (Casebook casebook = Casebook.open(home, Clock.systemUTC());
                OutputStream out = Files.newOutputStream(export)) {
            long start = begin();
            say("entries exported", casebook.trail().export(out, Actor.CONSOLE), start);
        }
        for (int i = 0; i < 3; i++) {
            long start = begin();
            Path key = home.resolve("audit").resolve(SigningKey.PUBLIC);
            var found = TrailVerifier.verify(export, SigningKey.publicKey(key), Optional.empty());
            say("entries verified, " + (found.isSound() ? "sound" : "NOT SOUND"), found.entries(), start);
        }
    }

    private static long cpuBefore;

    private static long begin() {
        cpuBefore = cpu();
        return System.nanoTime();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void say(String what, long count, long start) {
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        double cpu = (cpu() - cpuBefore) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d %s: %.2f s, %,.0f/s; %.2f s of processor time, %,.0f/s%n",
                count,
                what,
                wall.toMillis() / 1e3,
                count * 1e9 / wall.toNanos(),
                cpu,
                count / cpu);
    }
}
