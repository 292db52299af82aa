package org.probity.intake.lists;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probity.fact.ListEntry.Quality;

/** The UK Sanctions List as CSV: a row for each name with each address of an entry. */
final class UkCsv {
    private static final List<String> NAME_PARTS = List.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6");
    private static final Pattern DAY =
            Pattern.compile("[0-9]{1,2}[-/ ][A-Za-z0-9]{2,9}[-/ ][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ListSink sink;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();

    private UkCsv(ListSink sink) {
        this.sink = sink;
    }

    static void read(List<Path> files, ListSink sink) {
        UkCsv reader = new UkCsv(sink);
        for (Path file : files) {
            ListTable.rows(file, "Unique ID", sink, reader::reportDate, reader::row);
        }
        reader.drafts.values().forEach(sink::entry);
    }

    /** The line before the header, such as "Report Date: 28-Feb-2026". */
    private void reportDate(String line) {
        Matcher day = DAY.matcher(line);
        if (day.find()) {
            sink.published(Texts.day(day.group()));
        }
    }

    private void row(ListRow row) {
        String id = row.text("Unique ID");
        if (id.isEmpty()) {
            row.lost("Unique ID is blank. Expected one, such as \"ABC0001\".");
            return;
        }
        EntryDraft draft = drafts.computeIfAbsent(id, key -> new EntryDraft(key, row.file(), row.line()));
        draft.kind(kind(row.text("Designation Type")));
        draft.topic("sanction");
        names(row, draft);
        person(row, draft);
        address(row, draft);
        numbers(row, draft);
        Texts.list(row.text("Regime Name")).forEach(draft::programme);
        draft.reference(row.text("OFSI Group ID"));
        draft.from(Texts.day(row.text("Date Designated")));
        row.excerpt(draft);
    }

    private static String kind(String type) {
        return switch (Texts.plain(type)) {
            case "individual" -> "person";
            case "ship" -> "vessel";
            default -> "company";
        };
    }

    private static void names(ListRow row, EntryDraft draft) {
        StringBuilder whole = new StringBuilder();
        NAME_PARTS.forEach(part -> whole.append(row.text(part)).append(' '));
        draft.name(whole.toString(), quality(row));
        draft.name(row.text("Name non-latin script"), Quality.ORIGINAL_SCRIPT);
    }

    private static Quality quality(ListRow row) {
        String type = Texts.plain(row.text("Name type"));
        if (type.equals("primary name")) {
            return Quality.PRIMARY;
        }
        boolean weak = Texts.plain(row.text("Alias strength")).contains("low");
        return weak ? Quality.WEAK : type.contains("former") ? Quality.FORMER : Quality.STRONG;
    }

    private static void person(ListRow row, EntryDraft draft) {
        Texts.list(row.text("D.O.B")).forEach(born -> draft.born(born, false));
        String town = row.text("Town of birth");
        String country = row.text("Country of birth");
        draft.birthPlace(town.isEmpty() || country.isEmpty() ? town + country : town + ", " + country);
        Texts.list(row.text("Nationality(/ies)", "Nationality")).forEach(draft::country);
        Texts.list(row.text("Position")).forEach(draft::position);
        draft.gender(row.text("Gender"));
        Texts.list(row.text("Subsidiaries")).forEach(name -> draft.tie("subsidiary", name, ""));
        Texts.list(row.text("Parent company")).forEach(name -> draft.tie("owner", name, ""));
        Texts.list(row.text("Current owner/operator (s)", "Current owner/operator"))
                .forEach(name -> draft.tie("owner", name, ""));
    }

    private static void address(ListRow row, EntryDraft draft) {
        String country = row.text("Address Country");
        draft.address(
                country,
                row.text("Address Line 1"),
                row.text("Address Line 2"),
                row.text("Address Line 3"),
                row.text("Address Line 4"),
                row.text("Address Line 5"),
                row.text("Address Line 6"),
                row.text("Address Postal Code"));
        if (!draft.isPerson()) {
            draft.country(country);
        }
    }

    private static void numbers(ListRow row, EntryDraft draft) {
        String[][] columns = {
            {"Passport number", "passport"},
            {"National Identifier number", "national id"},
            {"Business registration number (s)", "registration"},
            {"IMO number", "imo"},
            {"Phone number", "phone"},
            {"Email address", "email"},
            {"Website", "website"},
        };
        for (String[] column : columns) {
            Texts.list(row.text(column[0])).forEach(value -> draft.number(column[1], value, ""));
        }
    }
}
