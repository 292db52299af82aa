package org.probity.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.app.desk.Because.Kind;
import org.probity.casebook.DossierJson;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.ListCard;
import org.probity.fact.ListEntry;
import org.probity.fact.Listing;
import org.probity.fact.SourceFact;

/** Why a subject must be looked at again: what was kept of it is not what is known now. */
final class Touched {

    private static final int MOST_SAID = 5;

    private Touched() {}

    /** What has changed in the lists for the subject and those around it, one by one. */
    static List<Because> byLists(DossierJson then, DossierJson now) {
        Map<Meeting, String> before = hits(then);
        Map<Meeting, String> after = hits(now);
        List<Because> reasons = new ArrayList<>();
        TreeSet<Meeting> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (Meeting meeting : all) {
            if (!before.containsKey(meeting)) {
                reasons.add(meeting.because(Kind.ENTRY_NEW));
            } else if (!after.containsKey(meeting)) {
                reasons.add(meeting.because(Kind.ENTRY_GONE));
            } else if (!before.get(meeting).equals(after.get(meeting))) {
                reasons.add(meeting.because(Kind.ENTRY_CHANGED));
            }
        }
        if (!then.lists().doubts().equals(now.lists().doubts())) {
            reasons.add(Because.of(Kind.LISTS));
        }
        return reasons;
    }

    /** An entry and the party that it may be about. */
    private record Meeting(String list, String entry, String party, String id) implements Comparable<Meeting> {

        private static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::list)
                .thenComparing(Meeting::entry)
                .thenComparing(Meeting::party)
                .thenComparing(Meeting::id);

        @Override
        public int compareTo(Meeting other) {
            return ORDER.compare(this, other);
        }

        Because because(Kind kind) {
            return new Because(kind, Map.of("list", list, "entry", entry, "party", party, "id", id));
        }
    }

    /** How party and entry meet together with what the entry says. */
    private static Map<Meeting, String> hits(DossierJson papers) {
        Map<String, String> entries = new TreeMap<>();
        for (ListEntry entry : papers.entries()) {
            entries.put(
                    entry.list() + " " + entry.id(),
                    withoutPlaces(entry.toString().replace(entry.origin().toString(), "")));
        }
        Map<Meeting, String> hits = new TreeMap<>();
        for (Hit hit : papers.dossier().all(Hit.class)) {
            String entry = hit.list() + " " + hit.listingId();
            hits.put(
                    new Meeting(hit.list(), hit.listingId(), hit.partyName(), hit.partyId()),
                    hit.basis() + hit.band() + hit.type() + hit.from() + hit.until() + entries.get(entry));
        }
        return hits;
    }

    private static String withoutPlaces(String text) {
        return text.replaceAll("line=\\d+", "");
    }

    /** Rows about the subject and those around it that are new, gone or other than before. */
    static List<Because> byRecords(DossierJson then, DossierJson now) {
        Map<String, Integer> balance = new TreeMap<>();
        rows(then).forEach(row -> balance.merge(row, -1, Integer::sum));
        rows(now).forEach(row -> balance.merge(row, 1, Integer::sum));
        TreeSet<String> files = new TreeSet<>();
        balance.forEach((row, difference) -> {
            if (difference != 0) {
                files.add(row.substring(0, row.indexOf('\n')));
            }
        });
        return files.isEmpty()
                ? List.of()
                : List.of(Because.of(
                        Kind.RECORDS,
                        "files",
                        String.join(", ", files.stream().limit(MOST_SAID).toList())));
    }

    private static List<String> rows(DossierJson papers) {
        List<String> rows = new ArrayList<>();
        for (Fact fact : papers.dossier().facts()) {
            if (fact instanceof SourceFact row && !(row instanceof ListCard || row instanceof Listing)) {
                rows.add(row.origin().file()
                        + '\n'
                        + row.toString().replace(row.origin().toString(), ""));
            }
        }
        return rows;
    }
}
