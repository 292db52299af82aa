package org.probity.web.officer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probity.casebook.DossierJson;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Identifier;
import org.probity.fact.ListEntry;
import org.probity.fact.Party;
import org.probity.web.text.Phrases;
import org.probity.web.text.Texts;
import org.probity.web.text.Told;

/**
 * An entry of a list beside the party that it may be about.
 *
 * @param hit the entry and what made them meet
 * @param reasons how the names met, in the reader's language
 * @param supports what speaks for the same party
 * @param contradicts what speaks against it
 * @param lines what both say, line by line
 * @param excerpt the entry as its publisher wrote it, where it is on record
 */
public record HitView(
        Hit hit,
        List<Told> reasons,
        List<Told> supports,
        List<Told> contradicts,
        List<Line> lines,
        List<ListEntry.Field> excerpt) {

    private static final List<String> LINES =
            List.of("name", "aliases", "kind", "gender", "birth_date", "country", "numbers", "address", "program");

    public HitView {
        reasons = List.copyOf(reasons);
        supports = List.copyOf(supports);
        contradicts = List.copyOf(contradicts);
        lines = List.copyOf(lines);
        excerpt = List.copyOf(excerpt);
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
            return !ours.isBlank() && !theirs.isBlank() && !isSame() && !isCompatible();
        }

        /** Whether one says less than the other and nothing against it, as a year of birth does of a day. */
        public boolean isCompatible() {
            return name.equals("birth_date")
                    && !ours.isBlank()
                    && !theirs.isBlank()
                    && !isSame()
                    && (ours.startsWith(theirs) || theirs.startsWith(ours));
        }

        /** The beginning of the keys of its words, where it holds one of a small choice. */
        public String wordKey() {
            return switch (name) {
                case "kind" -> "officer.word.";
                case "gender" -> "phrase.word.gender.";
                default -> "officer.line.value.";
            };
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

    static HitView of(Hit hit, DossierJson papers, Texts texts) {
        Map<String, String> ours = ours(hit, papers.dossier());
        Optional<ListEntry> entry = papers.entries().stream()
                .filter(one -> one.list().equals(hit.list()) && one.id().equals(hit.listingId()))
                .findFirst();
        Map<String, String> theirs =
                new LinkedHashMap<>(entry.map(HitView::theirs).orElse(Map.of()));
        theirs.putIfAbsent("name", hit.listedName());
        List<Line> lines = new ArrayList<>();
        for (String name : LINES) {
            Line line = new Line(name, ours.getOrDefault(name, ""), theirs.getOrDefault(name, ""));
            if (!line.ours().isBlank() || !line.theirs().isBlank()) {
                lines.add(line);
            }
        }
        Phrases phrases = new Phrases(texts);
        return new HitView(
                hit,
                phrases.tell("hit", hit.reasons()),
                phrases.tell("hit", hit.supports()),
                phrases.tell("hit", hit.contradicts()),
                lines,
                entry.map(ListEntry::excerpt).orElse(List.of()));
    }

    private static Map<String, String> ours(Hit hit, Dossier dossier) {
        Map<String, String> ours = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof Party party && party.id().equals(hit.partyId())) {
                ours.putAll(FactView.values(party));
            } else if (fact instanceof Identifier number && number.partyId().equals(hit.partyId())) {
                numbers.add(number.scheme() + " " + number.value());
            }
        }
        ours.put("numbers", String.join("; ", numbers));
        ours.putIfAbsent("name", hit.partyName());
        return ours;
    }

    private static Map<String, String> theirs(ListEntry entry) {
        Map<String, String> theirs = new LinkedHashMap<>();
        List<String> names = entry.names().stream().map(ListEntry.Name::text).toList();
        theirs.put("name", names.isEmpty() ? "" : names.get(0));
        theirs.put("aliases", String.join("; ", names.subList(Math.min(1, names.size()), names.size())));
        theirs.put("kind", entry.kind());
        theirs.put("gender", entry.gender());
        theirs.put(
                "birth_date",
                joined(entry.births().stream()
                        .map(born -> born.earliest().equals(born.latest())
                                ? born.earliest().toString()
                                : born.earliest() + " – " + born.latest())));
        theirs.put("country", String.join("; ", entry.countries()));
        theirs.put("numbers", joined(entry.numbers().stream().map(number -> (number.scheme() + " " + number.value())
                .strip())));
        theirs.put("address", joined(entry.addresses().stream().map(ListEntry.Place::text)));
        theirs.put("program", String.join("; ", entry.programmes()));
        return theirs;
    }

    private static String joined(Stream<String> several) {
        return several.collect(Collectors.joining("; "));
    }

    /** Whether a hit rests on one of the places. */
    static boolean restsOn(Hit hit, List<org.probity.fact.Origin> cites) {
        TreeSet<String> places = new TreeSet<>();
        hit.origins().forEach(origin -> places.add(origin.place()));
        return cites.stream().anyMatch(cite -> places.contains(cite.place())) && !places.isEmpty();
    }
}
