package org.probity.web.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.probity.app.desk.Bonds;
import org.probity.casebook.Disposition;
import org.probity.casebook.DossierJson;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.ScreeningLine;
import org.probity.fact.Fact;
import org.probity.fact.ListEntry;
import org.probity.fact.SourceFact;
import org.probity.web.Office;
import org.probity.web.text.Texts;

/** Shows what has changed since something was settled, cell by cell. */
final class Changes {

    private final Office office;
    private final Texts texts;

    Changes(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    /**
     * What the disposition is bound to and is another in the newest screening of its subject; empty where nothing is, or
     * where the papers of either are not on record.
     */
    Optional<ChangesView> since(Disposition one) {
        Optional<KeptScreening> then = office.casebook().screenings().find(one.screeningId());
        Optional<KeptScreening> now = then.flatMap(kept ->
                        office.casebook().screenings().newestOf(kept.content().subjectId()))
                .map(ScreeningLine::id)
                .filter(id -> !id.equals(one.screeningId()))
                .flatMap(id -> office.casebook().screenings().find(id));
        return now.flatMap(newest -> Results.bonds(office, newest)
                .map(bonds -> new ChangesView(one.screeningId(), newest.id(), all(one, bonds, then.get(), newest)))
                .filter(changes -> !changes.all().isEmpty()));
    }

    private List<ChangesView.Change> all(Disposition one, Bonds bonds, KeptScreening then, KeptScreening now) {
        Optional<DossierJson> before = office.papers(then);
        Optional<DossierJson> after = office.papers(now);
        return bonds.changedSince(one.bound()).stream()
                .map(name -> new ChangesView.Change(
                        ChangeWords.of(name, texts), cells(values(before, name), values(after, name))))
                .toList();
    }

    /** What a row or an entry of a list says, by column or by its publisher's label. */
    private static Map<String, String> values(Optional<DossierJson> papers, String name) {
        for (Fact fact : papers.map(one -> one.dossier().facts()).orElse(List.of())) {
            if (fact instanceof SourceFact source && Bonds.name(source.origin()).equals(name)) {
                return FactView.values(fact);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        papers.map(DossierJson::entries).orElse(List.of()).stream()
                .filter(entry -> Bonds.name(entry.origin()).equals(name))
                .limit(1)
                .map(ListEntry::excerpt)
                .flatMap(List::stream)
                .forEach(field -> values.merge(field.label(), field.text(), (one, other) -> one + "; " + other));
        return values;
    }

    private static List<ChangesView.Cell> cells(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<ChangesView.Cell> cells = new ArrayList<>();
        for (String name : names) {
            String then = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!then.equals(now)) {
                cells.add(new ChangesView.Cell(name, then, now));
            }
        }
        return cells;
    }
}
