package org.probity.intake.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry.Quality;

/** The World Bank's debarred firms and individuals: its spreadsheet, or the JSON of its service. */
final class WorldBank {
    /** The Bank writes this day where a debarment has no end. */
    private static final int PERMANENT_YEAR = 2999;

    private WorldBank() {}

    static void readTable(List<Path> files, ListSink sink) {
        for (Path file : files) {
            ListTable.rows(file, headerColumn(file), sink, line -> {}, row -> {
                EntryDraft draft = draft(row::text, row.file(), row.line());
                row.excerpt(draft);
                entry(row::text, draft, sink);
            });
        }
    }

    /** The service's field names, or the words of the page's spreadsheet. */
    private static String headerColumn(Path file) {
        return Recognition.firstLines(file).toUpperCase(Locale.ROOT).contains("SUPP_NAME") ? "SUPP_NAME" : "Firm Name";
    }

    static void readJson(List<Path> files, ListSink sink) {
        for (Path file : files) {
            JsonLists.records(file, "SUPP_NAME", (fields, line) -> {
                sink.row();
                Cells cells = columns -> first(fields, columns);
                EntryDraft draft = draft(cells, ListFile.nameOf(file), line);
                fields.forEach((label, text) -> draft.field(label, text, line));
                entry(cells, draft, sink);
            });
        }
    }

    private static String first(Map<String, String> fields, String... columns) {
        for (String column : columns) {
            String text = fields.get(column);
            if (text != null) {
                return text.strip();
            }
        }
        return "";
    }

    /** The text under the first of some columns. */
    private interface Cells {
        String text(String... columns);
    }

    private static EntryDraft draft(Cells cells, String file, long line) {
        String id = cells.text("SUPP_ID");
        String made =
                Texts.plain(cells.text("SUPP_NAME", "Firm Name")) + "|" + cells.text("DEBAR_FROM_DATE", "From Date");
        return new EntryDraft(id.isEmpty() ? made : id, file, line);
    }

    private static void entry(Cells cells, EntryDraft draft, ListSink sink) {
        List<DebarredName> names = DebarredName.all(cells.text("SUPP_NAME", "Firm Name"));
        names.forEach(name -> draft.name(name.text(), name.quality()));
        for (DebarredName name : DebarredName.all(cells.text("ADD_SUPP_INFO", "Additional Firm Info"))) {
            draft.name(name.quality() == Quality.PRIMARY ? "" : name.text(), name.quality());
        }
        draft.kind(kind(cells.text("SUPP_TYPE_CODE", "SUPP_TYPE"), cells.text("SUPP_NAME", "Firm Name")));
        draft.type("debarment");
        draft.topic("debarment");
        String country = cells.text("COUNTRY_NAME", "LAND1", "Country");
        draft.address(
                country,
                cells.text("SUPP_ADDR", "Address"),
                cells.text("SUPP_CITY", "City"),
                cells.text("SUPP_STATE_CODE"),
                cells.text("SUPP_ZIP_CODE"));
        draft.country(country);
        draft.programme(cells.text("DEBAR_REASON", "Grounds"));
        draft.from(Texts.day(cells.text("DEBAR_FROM_DATE", "From Date")));
        draft.until(until(cells.text("DEBAR_TO_DATE", "To Date"), draft));
        sink.entry(draft);
    }

    /** Null where it goes on; a day that cannot be read goes on too, so that nobody is freed by a misprint. */
    private static @Nullable LocalDate until(String text, EntryDraft draft) {
        LocalDate day = Texts.day(text);
        if (day == null && !text.isBlank() && text.chars().anyMatch(Character::isDigit)) {
            draft.note("days not understood, kept as written");
        }
        return day == null || day.getYear() >= PERMANENT_YEAR ? null : day;
    }

    /** The Bank marks individuals by a letter; its spreadsheet by a title before the name. */
    private static String kind(String code, String name) {
        boolean titled = Texts.plain(name).matches("(mr|mrs|ms|miss|dr|eng)\\.? .{1,500}");
        return code.equalsIgnoreCase("I") || titled ? "person" : "company";
    }
}
