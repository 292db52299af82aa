package org.probity.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Store;

/**
 * Whether what is on record is what the audit trail says of it. The trail can be whole while a screening beside it was
 * changed by somebody who took the guards away; this finds it.
 *
 * @param screenings number of screenings compared
 * @param dispositions number of dispositions compared
 * @param erased number of things that cannot be compared any more
 * @param differences what differs, in the order of the trail
 */
public record RecordCheck(long screenings, long dispositions, long erased, List<String> differences) {

    public RecordCheck {
        differences = List.copyOf(differences);
    }

    private static final int AT_ONCE = 1_000;

    static RecordCheck of(Store store) {
        Walk walk = new Walk();
        long next = 1;
        while (next > 0) {
            long from = next;
            next = store.read(handle -> walk.over(handle, from));
        }
        store.read(handle -> walk.strangers(handle));
        return new RecordCheck(walk.screenings, walk.dispositions, walk.erased, walk.differences);
    }

    /** A walk along the trail. */
    private static final class Walk {
        private long screenings;
        private long dispositions;
        private long erased;
        private final List<String> differences = new ArrayList<>();

        /** Looks at some entries; gives where to go on, or 0 at the end. */
        long over(Handle handle, long from) {
            List<String> entries = handle.select(
                            "SELECT entry FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?", from, AT_ONCE)
                    .mapTo(String.class)
                    .list();
            entries.forEach(entry -> entry(handle, JsonValues.object(entry)));
            return entries.isEmpty() ? 0 : from + entries.size();
        }

        private void entry(Handle handle, Map<String, @Nullable Object> entry) {
            String object = ScreeningReader.text(entry, "object");
            Map<?, ?> details = entry.get("details") instanceof Map<?, ?> map ? map : Map.of();
            switch (ScreeningReader.text(entry, "action")) {
                case "screening_kept" -> screening(handle, object, String.valueOf(details.get("content")));
                case "run_chunk_kept" -> chunk(handle, details);
                case "disposition_proposed" -> step(handle, entry, details, "PROPOSED");
                case "disposition_confirmed" -> step(handle, entry, details, "CONFIRMED");
                case "disposition_rejected" -> step(handle, entry, details, "REJECTED");
                case "disposition_reopened" -> step(handle, entry, details, "REOPENED");
                default -> {
                    // Other entries tell of nothing that is kept elsewhere with its content.
                }
            }
        }

        private void screening(Handle handle, String id, String said) {
            Optional<String> hash = hash(handle, Ids.SCREENING.number(id), id);
            if (hash.isPresent() && !hash.get().equals(said)) {
                differences.add(id + " is not what was kept.");
            }
        }

        /** Hash of a screening as it stands; empty where it is missing or erased. */
        private Optional<String> hash(Handle handle, long number, String id) {
            Optional<ScreeningReader.Salted> found = new ScreeningReader(handle).read(number);
            screenings++;
            if (found.isEmpty()) {
                differences.add(id + " is missing.");
                return Optional.empty();
            }
            if (found.get().screening().isErased()) {
                erased++;
                mustBeNamed(handle, "SCREENING", number, id);
                return Optional.empty();
            }
            return Optional.of(Hashes.salted(
                    found.get().salt(),
                    ScreeningContent.of(found.get().screening().content())));
        }

        private void mustBeNamed(Handle handle, String kind, long number, String id) {
            boolean isNamed = handle.select("SELECT 1 FROM erased WHERE kind = ? AND number = ?", kind, number)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (!isNamed) {
                differences.add(id + " has lost its papers, and no erasure names it.");
            }
        }

        private void chunk(Handle handle, Map<?, ?> details) {
            long first = Long.parseLong(String.valueOf(details.get("first")));
            long count = Long.parseLong(String.valueOf(details.get("screenings")));
            StringBuilder contents = new StringBuilder();
            boolean isWhole = true;
            for (long number = first; number < first + count; number++) {
                Optional<String> hash = hash(handle, number, Ids.SCREENING.of(number));
                isWhole &= hash.isPresent();
                hash.ifPresent(contents::append);
            }
            if (isWhole && !Hashes.sha256(contents.toString()).equals(details.get("contents"))) {
                differences.add(Ids.SCREENING.of(first) + " to " + Ids.SCREENING.of(first + count - 1)
                        + ": one of them is not what was kept.");
            }
        }

        private void step(Handle handle, Map<String, @Nullable Object> entry, Map<?, ?> details, String step) {
            String id = ScreeningReader.text(entry, "object");
            dispositions++;
            Optional<Disposition> found = new DispositionReader(handle)
                    .where("WHERE d.number = ?", Ids.DISPOSITION.number(id)).stream()
                            .findFirst();
            if (found.isEmpty()) {
                differences.add(id + " is missing.");
                return;
            }
            Disposition disposition = found.get();
            boolean isSame = disposition.ruling().name().equals(details.get("ruling"))
                    && disposition.object().equals(details.get("object"))
                    && disposition.steps().stream()
                            .anyMatch(one -> one.state().name().equals(step)
                                    && one.by().id().equals(entry.get("actor"))
                                    && one.at().toString().equals(entry.get("at")));
            if (!isSame) {
                differences.add(id + " is not what was " + step.toLowerCase(java.util.Locale.ROOT) + ".");
            }
            reason(handle, id, step, String.valueOf(details.get("reason")));
        }

        private void reason(Handle handle, String id, String step, String said) {
            long number = Ids.DISPOSITION.number(id);
            Optional<String> hash = handle.select(
                            "SELECT salt, reason, first_party, second_party FROM disposition_papers"
                                    + " WHERE disposition = ? AND step = ?",
                            number,
                            step)
                    .map((row, context) -> Hashes.salted(
                            row.getString(1),
                            Dispositions.reasonText(row.getString(2), row.getString(3), row.getString(4))))
                    .findOne();
            if (hash.isEmpty()) {
                erased++;
                mustBeNamed(handle, "DISPOSITION", number, id);
            } else if (!hash.get().equals(said)) {
                differences.add(id + ": the reason is not the one that was given.");
            }
        }

        /** What stands in the tables and was never entered in the trail. */
        private boolean strangers(Handle handle) {
            long kept = handle.select("SELECT COUNT(*) FROM screenings")
                    .mapTo(Long.class)
                    .one();
            if (kept > screenings) {
                differences.add((kept - screenings) + " screenings are not in the audit trail.");
            }
            long steps = handle.select("SELECT COUNT(*) + COUNT(settled_by) + COUNT(reopened_by) FROM dispositions")
                    .mapTo(Long.class)
                    .one();
            if (steps > dispositions) {
                differences.add((steps - dispositions) + " steps of dispositions are not in the audit trail.");
            }
            return differences.isEmpty();
        }
    }
}
