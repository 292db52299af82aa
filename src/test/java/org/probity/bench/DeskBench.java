package org.probity.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.probity.app.Settings;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Submission;
import org.probity.fact.Origin;
import org.probity.fact.Subject;
import org.probity.intake.Row;

/** Measures screening one subject at a time: {@code DeskBench DIR [FORMS]}. One thread, warm. */
public final class DeskBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(1);
    private final Desk desk;
    private final List<Subject> vendors;
    private final List<Subject> officials;

    private DeskBench(Desk desk) {
        this.desk = desk;
        this.vendors = of("vendor");
        this.officials = of("official");
    }

    public static void main(String[] arguments) {
        int forms = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        long start = System.nanoTime();
        try (Desk desk = Desk.open(Settings.usual(LocalDate.of(2026, 6, 30)), List.of(Path.of(arguments[0])))) {
            DeskBench bench = new DeskBench(desk);
            say("opened, s: " + (System.nanoTime() - start) / 1_000_000_000.0 + ", vendors: " + bench.vendors.size());
            for (int round = 0; round < 3; round++) {
                bench.measure("a form", forms, bench::form);
                bench.measure("a known vendor", forms, bench::known);
            }
            bench.find(forms);
        }
    }

    private List<Subject> of(String kind) {
        return desk.subjects().stream().filter(one -> one.kind().equals(kind)).toList();
    }

    private void measure(String what, int times, Function<Integer, Submission> made) {
        long[] nanos = new long[times];
        for (int index = 0; index < times; index++) {
            Submission submission = made.apply(index);
            long before = THREADS.getCurrentThreadCpuTime();
            desk.screen(submission);
            nanos[index] = THREADS.getCurrentThreadCpuTime() - before;
        }
        tell(what, nanos);
    }

    private void find(int times) {
        long[] nanos = new long[times];
        for (int index = 0; index < times; index++) {
            String name = some(vendors).name();
            long before = THREADS.getCurrentThreadCpuTime();
            desk.find(name, 10);
            nanos[index] = THREADS.getCurrentThreadCpuTime() - before;
        }
        tell("a search", nanos);
    }

    private static void tell(String what, long[] nanos) {
        Arrays.sort(nanos);
        say(what + ", CPU ms: median " + nanos[nanos.length / 2] / 1e6 + ", p99 " + nanos[nanos.length * 99 / 100] / 1e6
                + ", most " + nanos[nanos.length - 1] / 1e6);
    }

    private Submission known(int number) {
        return Submission.known(some(vendors).id(), "vendor");
    }

    /** A new firm, owned by one party of the register and led by another, that shall get a contract. */
    private Submission form(int number) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        add(
                rows,
                "vendors",
                "id",
                "N1",
                "name",
                "New Firm " + number + " Ltd",
                "kind",
                "company",
                "country",
                "XS",
                "address",
                number + " Harbour Street, Port",
                "account",
                "XS00" + number + "7777");
        add(rows, "ownership", "owner_id", some(vendors).id(), "asset_id", "N1", "share", "60");
        add(rows, "ownership", "owner_id", "N2", "asset_id", "N1", "share", "40");
        add(rows, "parties", "id", "N2", "name", "Ana Petrova " + number, "kind", "person");
        if (!officials.isEmpty()) {
            add(rows, "relations", "from_id", some(officials).id(), "to_id", "N2", "kind", "sister");
        }
        add(
                rows,
                "contracts",
                "id",
                "planned",
                "vendor_id",
                "N1",
                "signed_on",
                "2026-06-29",
                "amount",
                "90000",
                "currency",
                "USD");
        return new Submission("N1", "vendor", rows, Optional.empty());
    }

    private static void add(Map<String, List<Row>> rows, String file, String... cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.length; cell += 2) {
            values.put(cells[cell], cells[cell + 1]);
        }
        List<Row> all = rows.computeIfAbsent(file, name -> new java.util.ArrayList<>());
        all.add(new Row(new Origin("form/" + file, all.size() + 1, values.getOrDefault("id", "")), values));
    }

    private <T> T some(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
