package org.probity.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.probity.dossier.Case;
import org.probity.dossier.Dossiers;
import org.probity.fact.Dossier;
import org.probity.fact.Limits;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.fact.Vendor;
import org.probity.graph.ContactKeys;
import org.probity.graph.Holdings;
import org.probity.graph.Owners;
import org.probity.graph.PartyBook;
import org.probity.graph.Paths;
import org.probity.graph.Ties;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;

/** Measures ties, ownership and dossiers on a generated portfolio: {@code DossierBench DIR}. One thread. */
public final class DossierBench {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private DossierBench() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Register register = Intake.read(List.of(Path.of(arguments[0])), IntakeOptions.defaults())
                .register();
        say("facts read: " + register.size() + ", s: " + seconds(start) + ", heap MB: " + heap());
        Limits limits = Case.limits(Map.of());
        parts(register, limits);
        start = System.nanoTime();
        Dossiers dossiers = Dossiers.of(register, limits, Case.kinds(), DAY, Case.screener(register, limits));
        say("dossiers prepared, s: " + seconds(start) + ", heap MB with register: " + heap());
        for (String kind : List.of("vendor", "official", "buyer")) {
            List<Subject> subjects = dossiers.subjects().stream()
                    .filter(one -> one.kind().equals(kind))
                    .toList();
            build(dossiers, kind, subjects.subList(0, Math.min(20_000, subjects.size())));
            build(dossiers, kind, subjects.subList(0, Math.min(20_000, subjects.size())));
        }
    }

    private static void parts(Register register, Limits limits) {
        PartyBook book = PartyBook.of(register);
        long start = System.nanoTime();
        ContactKeys contacts = ContactKeys.of(register, limits);
        say("shared keys, s: " + seconds(start));
        start = System.nanoTime();
        Ties ties = Ties.of(register, Case.kinds(), limits, contacts);
        say("ties: " + ties.size() + " between " + ties.parties() + " parties, s: " + seconds(start));
        Paths paths = ties.on(DAY, limits, book);
        Holdings holdings = Holdings.on(DAY, register);
        List<String> vendors = register.all(Vendor.class).stream()
                .map(Vendor::id)
                .limit(50_000)
                .toList();
        for (int round = 0; round < 3; round++) {
            each("path search from a vendor", vendors, paths::from);
            each("owners of a vendor", vendors, id -> new Owners(holdings, book, id));
            each("owners of a vendor with shares and evidence", vendors, id -> new Owners(holdings, book, id).shares());
        }
    }

    private static void each(String what, List<String> ids, Consumer<String> work) {
        long start = System.nanoTime();
        ids.forEach(work);
        say(what + ", us: " + (System.nanoTime() - start) / 1_000.0 / ids.size());
    }

    private static void build(Dossiers dossiers, String kind, List<Subject> subjects) {
        List<Integer> sizes = new ArrayList<>();
        long[] nanos = new long[subjects.size()];
        long start = System.nanoTime();
        for (int index = 0; index < subjects.size(); index++) {
            long one = System.nanoTime();
            Dossier dossier = dossiers.dossier(subjects.get(index));
            nanos[index] = System.nanoTime() - one;
            sizes.add(dossier.facts().size());
        }
        double rate = subjects.size() / ((System.nanoTime() - start) / 1e9);
        Arrays.sort(nanos);
        sizes.sort(null);
        say(kind + " dossiers: " + subjects.size() + ", per s: " + Math.round(rate) + ", median us: "
                + nanos[nanos.length / 2] / 1_000.0 + ", p99 us: " + nanos[nanos.length * 99 / 100] / 1_000.0
                + ", median facts: " + sizes.get(sizes.size() / 2) + ", most facts: " + sizes.get(sizes.size() - 1)
                + ", heap MB: " + heap());
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
