package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.probity.fact.ListEntry.Quality;

/** The Consolidated Screening List of the United States: the lists of three departments in one CSV file. */
final class CslCsv {
    private static final Pattern COMMA = Pattern.compile(",");
    /** Words of the source to what it means; the first that fits decides, and everything else is a sanction. */
    private static final Map<String, String> TYPES =
            Map.of("debarred", "debarment", "denied persons", "debarment", "unverified", "censure");

    private CslCsv() {}

    static void read(List<Path> files, ListSink sink) {
        for (Path file : files) {
            ListTable.rows(file, "source", sink, line -> {}, row -> entry(row, sink));
        }
    }

    private static void entry(ListRow row, ListSink sink) {
        String source = row.text("source");
        EntryDraft draft = new EntryDraft(id(row, source), row.file(), row.line());
        draft.kind(kind(row.text("type")));
        draft.type(TYPES.entrySet().stream()
                .filter(type -> Texts.plain(source).contains(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("sanction"));
        // The file has persons of the Treasury's lists with the family name first, as that publishes them.
        String name = row.text("name");
        draft.name(draft.isPerson() ? Texts.turned(name) : name, Quality.PRIMARY);
        for (String alias : Texts.list(row.text("alt_names"))) {
            draft.name(draft.isPerson() ? Texts.turned(alias) : alias, Quality.STRONG);
        }
        details(row, draft);
        draft.programme(source);
        Texts.list(row.text("programs")).forEach(draft::programme);
        draft.from(Texts.day(row.text("start_date")));
        draft.until(Texts.day(row.text("end_date")));
        draft.reference(row.text("federal_register_notice"));
        row.excerpt(draft);
        sink.entry(draft);
    }

    private static void details(ListRow row, EntryDraft draft) {
        Texts.list(row.text("dates_of_birth")).forEach(born -> draft.born(born, false));
        Texts.list(row.text("places_of_birth")).forEach(draft::birthPlace);
        Texts.list(row.text("nationalities")).forEach(draft::country);
        Texts.list(row.text("citizenships")).forEach(draft::country);
        Texts.list(row.text("addresses")).forEach(address -> address(address, draft));
        Texts.list(row.text("ids")).forEach(id -> number(id, draft));
        draft.position(draft.isPerson() ? row.text("title") : "");
        draft.tie("owner", row.text("vessel_owner"), "");
    }

    private static String id(ListRow row, String source) {
        String number = row.text("entity_number", "_id", "id");
        int dash = source.indexOf(" - ");
        String publisher = dash < 0 ? source : source.substring(0, dash);
        return publisher + "/" + (number.isEmpty() ? row.text("name") : number);
    }

    private static String kind(String type) {
        return switch (Texts.plain(type)) {
            case "individual" -> "person";
            case "entity" -> "company";
            case "vessel" -> "vessel";
            case "aircraft" -> "aircraft";
            default -> "other";
        };
    }

    /** Such as "80 SW 8th Street, Miami, FL, 33130, US": the country's two letters come last. */
    private static void address(String text, EntryDraft draft) {
        int comma = text.lastIndexOf(',');
        String country = text.substring(comma + 1).strip();
        boolean known = country.length() == 2 && Countries.code(country).isPresent();
        draft.address(known ? country : "", known ? text.substring(0, Math.max(0, comma)) : text);
        if (known && !draft.isPerson()) {
            draft.country(country);
        }
    }

    /** Country, number and kind of number in any order, such as "US, 80-0890696, Tax ID No.". */
    private static void number(String text, EntryDraft draft) {
        String country = "";
        String label = "";
        String value = "";
        for (String part : COMMA.split(text, -1)) {
            String clean = part.strip();
            if (clean.length() == 2
                    && country.isEmpty()
                    && Countries.code(clean).isPresent()) {
                country = clean;
            } else if (!Schemes.of(clean).equals("other") && label.isEmpty()) {
                label = clean;
            } else if (value.isEmpty()) {
                value = clean;
            } else {
                label = label.isEmpty() ? clean : label;
            }
        }
        draft.number(Schemes.of(label), value, country);
    }
}
