package org.probity.web.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Listing;
import org.probity.fact.Party;

/**
 * An entry of a list beside the party that it may be about.
 *
 * @param hit the entry and what made them meet
 * @param lines what both say, line by line
 */
public record HitView(Hit hit, List<Line> lines) {

    public HitView {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the comparison.
     *
     * @param name what is compared, such as "birth_date"
     * @param ours what the records or the form say, or blank
     * @param theirs what the list says, or blank
     */
    public record Line(String name, String ours, String theirs) {

        /** Whether both say something and it is not the same. */
        public boolean isDifferent() {
            return !ours.isBlank() && !theirs.isBlank() && !ours.equalsIgnoreCase(theirs);
        }

        public boolean isSame() {
            return !ours.isBlank() && ours.equalsIgnoreCase(theirs);
        }
    }

    /** How likely the same party, such as "0.93". */
    public String score() {
        return String.format(Locale.ROOT, "%.2f", hit.score());
    }

    /** How alike the names are, such as "0.97". */
    public String nameScore() {
        return String.format(Locale.ROOT, "%.2f", hit.nameScore());
    }

    static HitView of(Hit hit, Dossier dossier) {
        Map<String, String> ours = find(dossier, Party.class, hit.partyId());
        Map<String, String> theirs = new LinkedHashMap<>(find(dossier, Listing.class, hit.listingId()));
        theirs.putIfAbsent("name", hit.listedName());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("name", ours.getOrDefault("name", hit.partyName()), theirs.getOrDefault("name", "")));
        for (String name : List.of(
                "aliases",
                "kind",
                "gender",
                "birth_date",
                "country",
                "countries",
                "nationality",
                "numbers",
                "address",
                "program",
                "reason")) {
            Line line = new Line(name, ours.getOrDefault(name, ""), theirs.getOrDefault(name, ""));
            if (!line.ours().isBlank() || !line.theirs().isBlank()) {
                lines.add(line);
            }
        }
        return new HitView(hit, lines);
    }

    private static Map<String, String> find(Dossier dossier, Class<? extends Fact> type, String id) {
        Optional<Fact> found = dossier.facts().stream()
                .filter(type::isInstance)
                .filter(fact -> id.equals(FactView.values(fact).get("id")))
                .findFirst();
        return found.map(FactView::values).orElse(Map.of());
    }

    /** Whether a hit rests on one of the places. */
    static boolean restsOn(Hit hit, List<org.probity.fact.Origin> cites) {
        TreeSet<String> places = new TreeSet<>();
        hit.origins().forEach(origin -> places.add(origin.place()));
        return cites.stream().anyMatch(cite -> places.contains(cite.place())) && !places.isEmpty();
    }
}
