package org.probity.intake.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry;
import org.probity.fact.ListEntry.Born;
import org.probity.fact.ListEntry.Field;
import org.probity.fact.ListEntry.Name;
import org.probity.fact.ListEntry.Number;
import org.probity.fact.ListEntry.Place;
import org.probity.fact.ListEntry.Quality;
import org.probity.fact.ListEntry.Tie;
import org.probity.fact.Origin;

/** An entry while its rows are read. Blank text adds nothing, the same thing twice is there once. */
final class EntryDraft {
    private final String id;
    private final Origin origin;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Set<Born> births = new LinkedHashSet<>();
    private final Set<String> birthPlaces = new LinkedHashSet<>();
    private final Set<String> countries = new TreeSet<>();
    private final Set<Number> numbers = new LinkedHashSet<>();
    private final Set<Place> addresses = new LinkedHashSet<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private final Set<String> positions = new LinkedHashSet<>();
    private final Set<Tie> ties = new LinkedHashSet<>();
    private final Map<String, Field> excerpt = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private String type = "";
    private String kind = "other";
    private String gender = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reference;

    EntryDraft(String id, String file, long line) {
        this.id = id;
        this.origin = new Origin(file, line, id);
    }

    String id() {
        return id;
    }

    String file() {
        return origin.file();
    }

    long line() {
        return origin.line();
    }

    boolean hasNoName() {
        return names.isEmpty();
    }

    boolean isPerson() {
        return kind.equals("person");
    }

    void type(String said) {
        type = said;
    }

    void kind(String said) {
        kind = said;
    }

    String kind() {
        return kind;
    }

    /** A name; the better quality stays where it comes twice. */
    void name(String text, Quality quality) {
        String clean = Texts.oneLine(text);
        if (!clean.isEmpty()) {
            names.merge(
                    clean,
                    new Name(clean, quality),
                    (old, other) -> old.quality().compareTo(other.quality()) <= 0 ? old : other);
        }
    }

    /** A date of birth as written; kept as text where it cannot be read. */
    void born(String text, boolean circa) {
        if (!text.isBlank()) {
            Births.read(text, circa)
                    .ifPresentOrElse(births::add, () -> notes.add("births not understood, kept as written"));
        }
    }

    void born(Born born) {
        births.add(born);
    }

    void birthPlace(String text) {
        add(birthPlaces, text);
    }

    /** A nationality, citizenship or seat as written. */
    void country(String text) {
        if (!text.isBlank()) {
            code(text).ifPresent(countries::add);
        }
    }

    void gender(String text) {
        String word = Texts.plain(text);
        if (word.equals("male") || word.equals("m")) {
            gender = "male";
        } else if (word.equals("female") || word.equals("f")) {
            gender = "female";
        }
    }

    void number(String scheme, String value, String country) {
        if (!value.isBlank()) {
            numbers.add(new Number(scheme, Texts.oneLine(value), known(country)));
        }
    }

    /** An address of its parts, with its country as written. */
    void address(String country, String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            String clean = Texts.oneLine(part);
            if (!clean.isEmpty()) {
                said.add(clean);
            }
        }
        String clean = Texts.oneLine(country);
        if (!clean.isEmpty() && !said.contains(clean)) {
            said.add(clean);
        }
        if (!said.isEmpty()) {
            addresses.add(new Place(String.join(", ", said), known(country)));
        }
    }

    void programme(String text) {
        add(programmes, text);
    }

    void topic(String text) {
        add(topics, text);
    }

    Set<String> topics() {
        return topics;
    }

    void position(String text) {
        add(positions, text);
    }

    void tie(String how, String name, String otherId) {
        if (!name.isBlank()) {
            ties.add(new Tie(how, Texts.oneLine(name), otherId));
        }
    }

    void from(@Nullable LocalDate day) {
        if (day != null && (from == null || day.isBefore(from))) {
            from = day;
        }
    }

    void until(@Nullable LocalDate day) {
        until = day;
    }

    void reference(String text) {
        if (reference == null && !text.isBlank()) {
            reference = Texts.oneLine(text);
        }
    }

    /** A field as the publisher wrote it; the same field with the same text is kept once. */
    void field(String label, String text, long line) {
        if (!text.isBlank()) {
            excerpt.putIfAbsent(label + "\0" + text, new Field(label, text.strip(), line));
        }
    }

    /** Says with the entry that something of it stayed text. */
    void note(String what) {
        notes.add(what);
    }

    private static void add(Set<String> to, String text) {
        String clean = Texts.oneLine(text);
        if (!clean.isEmpty()) {
            to.add(clean);
        }
    }

    private String known(String country) {
        return country.isBlank() ? "" : code(country).orElse("");
    }

    private java.util.Optional<String> code(String country) {
        var code = Countries.code(country);
        if (code.isEmpty()) {
            notes.add("countries not known, kept as written");
        }
        return code;
    }

    ListEntry finish(String list, String finalId, ListSink sink) {
        notes.forEach(sink::note);
        List<Name> sorted = new ArrayList<>(names.values());
        sorted.sort(Comparator.comparing(name -> name.quality() != Quality.PRIMARY));
        return new ListEntry(
                list,
                finalId,
                type.isEmpty() ? sink.type() : type,
                kind,
                sorted,
                List.copyOf(births),
                List.copyOf(birthPlaces),
                List.copyOf(countries),
                gender,
                List.copyOf(numbers),
                List.copyOf(addresses),
                List.copyOf(programmes),
                List.copyOf(topics),
                List.copyOf(positions),
                List.copyOf(ties),
                null,
                from,
                until,
                reference,
                List.copyOf(excerpt.values()),
                origin);
    }
}
