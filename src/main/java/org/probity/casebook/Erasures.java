package org.probity.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jdbi.v3.core.Handle;
import org.probity.casebook.audit.Action;
import org.probity.casebook.store.Store;
import org.probity.casebook.store.Writing;

/**
 * Erases personal data and leaves everything else: outcome, rules, answers, stamp, who decided and when. The audit trail
 * stays whole, since it holds salted hashes only, and the salts go too. Safe for threads.
 */
public final class Erasures {

    private final Store store;

    Erasures(Store store) {
        this.store = store;
    }

    /**
     * What is erased together.
     *
     * @param screenings numbers of screenings
     * @param dispositions numbers of dispositions
     * @param elsewhere number of screenings of others that name the party and keep their papers
     */
    private record Extent(TreeSet<Long> screenings, TreeSet<Long> dispositions, long elsewhere) {}

    /**
     * What an erasure takes.
     *
     * @param id such as "E-000001"; blank when nothing was erased yet
     * @param screenings number of screenings whose papers go
     * @param dispositions number of dispositions whose reasons go
     * @param elsewhere number of screenings of others that name the party and keep their papers
     */
    public record Erasure(String id, int screenings, int dispositions, long elsewhere) {}

    /**
     * What erasing a party would take.
     *
     * @param everywhere whether the papers of others that name it go too
     */
    public Erasure wouldErase(String partyId, boolean everywhere) {
        return store.read(handle -> counted("", party(handle, partyId, everywhere)));
    }

    /** Erases a party: the papers of its screenings and dispositions, and those of others that name it if so wanted. */
    public Erasure erase(String partyId, boolean everywhere, String because, Actor by) {
        return erased(because, by, "party", handle -> party(handle, partyId, everywhere));
    }

    /** What retention would take: the papers of what was screened before a day. */
    public Erasure wouldExpire(LocalDate before) {
        return store.read(handle -> counted("", older(handle, before)));
    }

    /** Erases the papers of what was screened before a day. */
    public Erasure expire(LocalDate before, String because, Actor by) {
        return erased(because, by, "retention", handle -> older(handle, before));
    }

    private Erasure erased(String because, Actor by, String why, java.util.function.Function<Handle, Extent> extent) {
        by.mustBe(Role.ADMIN);
        Erasure erasure = store.write(by, change -> erased(change, because, why, extent.apply(change.handle())));
        if (!erasure.id().isBlank()) {
            store.wipe();
        }
        return erasure;
    }

    private static Erasure erased(Writing change, String because, String why, Extent extent) {
        if (extent.screenings().isEmpty() && extent.dispositions().isEmpty()) {
            return counted("", extent);
        }
        Handle handle = change.handle();
        long number = change.next("erasures");
        handle.execute(
                "INSERT INTO erasures (number, at, by_user, because) VALUES (?, ?, ?, ?)",
                number,
                change.now().toString(),
                change.actor().id(),
                because);
        for (long screening : extent.screenings()) {
            mark(handle, "SCREENING", screening, number);
            for (String table : List.of("finding_papers", "touches", "screening_papers")) {
                handle.execute("DELETE FROM " + table + " WHERE screening = ?", screening);
            }
        }
        for (long disposition : extent.dispositions()) {
            mark(handle, "DISPOSITION", disposition, number);
            handle.execute("DELETE FROM disposition_papers WHERE disposition = ?", disposition);
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("why", why);
        details.put(
                "screenings",
                extent.screenings().stream().map(Ids.SCREENING::of).toList());
        details.put(
                "dispositions",
                extent.dispositions().stream().map(Ids.DISPOSITION::of).toList());
        change.record(Action.ERASURE, Ids.ERASURE.of(number), details);
        return counted(Ids.ERASURE.of(number), extent);
    }

    private static void mark(Handle handle, String kind, long number, long erasure) {
        handle.execute("INSERT INTO erased (kind, number, erasure) VALUES (?, ?, ?)", kind, number, erasure);
    }

    private static Erasure counted(String id, Extent extent) {
        return new Erasure(id, extent.screenings().size(), extent.dispositions().size(), extent.elsewhere());
    }

    private static Extent party(Handle handle, String id, boolean everywhere) {
        TreeSet<Long> own = numbers(handle, "SELECT screening FROM screening_papers WHERE subject_id = ?", id);
        TreeSet<Long> naming = numbers(handle, "SELECT screening FROM touches WHERE kind = 'PARTY' AND what = ?", id);
        naming.removeAll(own);
        TreeSet<Long> screenings = new TreeSet<>(own);
        if (everywhere) {
            screenings.addAll(naming);
        }
        TreeSet<Long> dispositions = ofScreenings(handle, screenings);
        dispositions.addAll(numbers(handle, "SELECT disposition FROM disposition_papers WHERE first_party = ?", id));
        dispositions.addAll(numbers(handle, "SELECT disposition FROM disposition_papers WHERE second_party = ?", id));
        return new Extent(screenings, dispositions, everywhere ? 0 : naming.size());
    }

    private static Extent older(Handle handle, LocalDate before) {
        Instant limit = before.atStartOfDay(ZoneOffset.UTC).toInstant();
        TreeSet<Long> screenings = numbers(
                handle,
                "SELECT p.screening FROM screening_papers p JOIN screenings s ON s.number = p.screening"
                        + " WHERE s.made_at < ?",
                limit.toString());
        TreeSet<Long> dispositions = ofScreenings(handle, screenings);
        return new Extent(screenings, dispositions, 0);
    }

    private static TreeSet<Long> ofScreenings(Handle handle, TreeSet<Long> screenings) {
        TreeSet<Long> dispositions = new TreeSet<>();
        for (long screening : screenings) {
            dispositions.addAll(handle.select(
                            "SELECT DISTINCT p.disposition FROM disposition_papers p JOIN dispositions d"
                                    + " ON d.number = p.disposition WHERE d.screening = ?",
                            screening)
                    .mapTo(Long.class)
                    .list());
        }
        return dispositions;
    }

    private static TreeSet<Long> numbers(Handle handle, String sql, String value) {
        return new TreeSet<>(handle.select(sql, value).mapTo(Long.class).list());
    }
}
