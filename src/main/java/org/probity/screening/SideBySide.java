package org.probity.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry;

/** A party and an entry of a list beside each other, field by field, each as it was written. */
public final class SideBySide {

    /**
     * A field of both.
     *
     * @param label what it is; a field that only the list has, as its publisher calls it
     * @param yours as the user has it, or blank
     * @param listed as the list has it, or blank
     */
    public record Line(String label, String yours, String listed) {}

    private final PartyRecord party;
    private final ListEntry entry;
    private final List<Line> lines = new ArrayList<>();

    private SideBySide(PartyRecord party, ListEntry entry) {
        this.party = party;
        this.entry = entry;
    }

    /** Every field that at least one of the two has. */
    public static List<Line> of(PartyRecord party, ListEntry entry) {
        SideBySide sides = new SideBySide(party, entry);
        sides.add();
        return List.copyOf(sides.lines);
    }

    private void add() {
        line(
                "name",
                joined(party.names()),
                joined(entry.names().stream().map(SideBySide::said).toList()));
        line("kind", party.kind(), entry.kind());
        line(
                "born",
                joined(party.births()),
                joined(entry.births().stream().map(SideBySide::said).toList()));
        line("born in", "", joined(entry.birthPlaces()));
        line("gender", party.gender(), entry.gender());
        line("countries", joined(new TreeSet<>(party.countries())), joined(entry.countries()));
        numbers();
        line(
                "addresses",
                joined(party.addresses()),
                joined(entry.addresses().stream()
                        .map(place -> place.text() + (place.country().isEmpty() ? "" : " [" + place.country() + "]"))
                        .toList()));
        line("positions", "", joined(entry.positions()));
        line("topics", "", joined(entry.topics()));
        line("programmes", "", joined(entry.programmes()));
        line(
                "ties",
                "",
                joined(entry.ties().stream()
                        .map(tie -> tie.name() + " (" + tie.kind() + ")")
                        .toList()));
        line("listed since", "", text(entry.from()));
        line("listed until", "", text(entry.until()));
        line("reference", "", text(entry.reference()));
        entry.excerpt().forEach(field -> line(field.label() + ", line " + field.line(), "", field.text()));
    }

    private void numbers() {
        Map<String, List<String>> yours = new LinkedHashMap<>();
        Map<String, List<String>> listed = new LinkedHashMap<>();
        party.numbers().forEach(number -> put(yours, number.scheme(), number.value(), text(number.country())));
        entry.numbers().forEach(number -> put(listed, number.scheme(), number.value(), number.country()));
        TreeSet<String> schemes = new TreeSet<>(yours.keySet());
        schemes.addAll(listed.keySet());
        schemes.forEach(scheme -> line(
                scheme, joined(yours.getOrDefault(scheme, List.of())), joined(listed.getOrDefault(scheme, List.of()))));
    }

    private static void put(Map<String, List<String>> numbers, String scheme, String value, String country) {
        numbers.computeIfAbsent(scheme, same -> new ArrayList<>())
                .add(country.isEmpty() ? value : value + " [" + country + "]");
    }

    private static String said(ListEntry.Name name) {
        return name.quality() == ListEntry.Quality.PRIMARY
                ? name.text()
                : name.text() + " ("
                        + name.quality().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    /** A date of birth as the list has it: exact, between two, or about. */
    static String said(ListEntry.Born born) {
        return (born.circa() ? "about " : "")
                + (born.earliest().equals(born.latest())
                        ? born.earliest().toString()
                        : born.earliest() + " to " + born.latest());
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void line(String label, String yours, String listed) {
        if (!yours.isEmpty() || !listed.isEmpty()) {
            lines.add(new Line(label, yours, listed));
        }
    }
}
