package org.probity.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probity.fact.Kinship;
import org.probity.fact.Limits;
import org.probity.fact.Origin;
import org.probity.fact.PathStep;

/** Finds relatives over family ties whose degrees add up to no more than the limit. Immutable; safe for threads. */
public final class Kin {

    private final Ties ties;
    private final PartyBook book;
    private final int day;
    private final int mostDegree;

    public Kin(Ties ties, PartyBook book, LocalDate day, Limits limits) {
        this.ties = ties;
        this.book = book;
        this.day = Periods.day(day);
        this.mostDegree = (int) limits.count(LimitKeys.KIN_DEGREE.key());
    }

    private record Found(int node, int degree, String link, List<PathStep> path, Set<Origin> origins) {}

    /** The relatives of the person, the closest first, then by id. */
    public List<Kinship> of(String personId) {
        int start = ties.node(personId);
        if (start < 0) {
            return List.of();
        }
        Map<Integer, Found> settled = new LinkedHashMap<>();
        settled.put(start, new Found(start, 0, "", List.of(), Set.of()));
        for (int degree = 0; degree < mostDegree; degree++) {
            for (Found found : List.copyOf(settled.values())) {
                if (found.degree() == degree) {
                    expand(found, settled);
                }
            }
        }
        settled.remove(start);
        List<Kinship> kin = new ArrayList<>();
        settled.values().forEach(found -> kin.add(fact(personId, found)));
        kin.sort(Comparator.comparingInt(Kinship::degree).thenComparing(Kinship::relativeId));
        return kin;
    }

    private void expand(Found found, Map<Integer, Found> settled) {
        for (int slot = ties.start(found.node()); slot < ties.end(found.node()); slot++) {
            Tie tie = ties.tie(slot);
            int degree = found.degree() + tie.kind().degree();
            if (tie.kind().isFamily() && degree <= mostDegree && ties.isOpen(slot, Ties.ANY, day)) {
                Found known = settled.get(ties.target(slot));
                if (known == null || known.degree() > degree) {
                    settled.put(ties.target(slot), next(found, slot, tie, degree));
                }
            }
        }
    }

    private Found next(Found found, int slot, Tie tie, int degree) {
        PathStep step = tie.stepFrom(ties.id(found.node()), book);
        List<PathStep> path = new ArrayList<>(found.path());
        path.add(step);
        Set<Origin> origins = new LinkedHashSet<>(found.origins());
        origins.addAll(tie.origins());
        String link = found.link().isEmpty() ? step.wording() : step.wording() + " of the " + found.link();
        return new Found(ties.target(slot), degree, link, path, origins);
    }

    private Kinship fact(String personId, Found found) {
        String relativeId = ties.id(found.node());
        return new Kinship(
                personId,
                book.name(personId),
                relativeId,
                book.name(relativeId),
                found.degree(),
                found.link(),
                found.path(),
                List.copyOf(found.origins()));
    }
}
