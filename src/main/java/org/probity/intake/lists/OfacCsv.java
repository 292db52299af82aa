package org.probity.intake.lists;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probity.fact.ListEntry.Quality;
import org.probity.intake.table.FileRefused;

/**
 * The legacy CSV sets of OFAC: primary, aliases, addresses and overflowing comments, without headers.
 * Their columns: https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
 */
final class OfacCsv {
    private static final String NOTHING = "-0-";
    private static final int PRIMARY_COLUMNS = 12;
    private static final List<String> VESSEL_LABELS =
            List.of("call sign", "vessel type", "tonnage", "gross registered tonnage", "vessel flag", "vessel owner");

    private final ListSink sink;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
    private final Map<String, StringBuilder> remarks = new HashMap<>();
    private final Map<String, Long> commentLines = new TreeMap<>();

    private OfacCsv(ListSink sink) {
        this.sink = sink;
    }

    static void read(List<ListFile> files, ListSink sink) {
        OfacCsv reader = new OfacCsv(sink);
        expect(files, Shape.OFAC_PRIMARY, "SDN.CSV or CONS_PRIM.CSV");
        expect(files, Shape.OFAC_ALIASES, "ALT.CSV or CONS_ALT.CSV");
        expect(files, Shape.OFAC_ADDRESSES, "ADD.CSV or CONS_ADD.CSV");
        reader.rows(files, Shape.OFAC_PRIMARY, PRIMARY_COLUMNS, reader::primary);
        reader.rows(files, Shape.OFAC_COMMENTS, 2, reader::comment);
        reader.drafts.forEach((id, draft) -> OfacRemarks.read(
                reader.remarks.getOrDefault(id, new StringBuilder()).toString(),
                draft,
                reader.commentLines.getOrDefault(id, draft.line())));
        reader.rows(files, Shape.OFAC_ALIASES, 5, reader::alias);
        reader.rows(files, Shape.OFAC_ADDRESSES, 6, reader::address);
        reader.drafts.values().forEach(sink::entry);
    }

    /** Without its aliases a list looks whole and finds half. */
    private static void expect(List<ListFile> files, Shape shape, String name) {
        if (files.stream().noneMatch(file -> file.shape() == shape)) {
            throw new FileRefused(0, "a file of the set is missing. Expected " + name + " beside the others.");
        }
    }

    /** Takes one row with its file. */
    private interface RowTaker {
        void take(ListRow row);
    }

    private void rows(List<ListFile> files, Shape shape, int columns, RowTaker taker) {
        for (ListFile file : files) {
            if (file.shape() == shape) {
                rows(file, columns, taker);
            }
        }
    }

    private void rows(ListFile file, int columns, RowTaker taker) {
        try {
            ListTable.headless(file.path(), columns, sink, row -> {
                sink.row();
                taker.take(row);
            });
        } catch (FileRefused e) {
            throw new FileRefused(0, e.problem(ListFile.nameOf(file.path())).toString());
        }
    }

    private static String cell(ListRow row, int place) {
        String text = row.cell(place);
        return text.strip().equals(NOTHING) ? "" : text;
    }

    private void primary(ListRow row) {
        String id = cell(row, 0).strip();
        EntryDraft draft = new EntryDraft(id, row.file(), row.line());
        if (drafts.putIfAbsent(id, draft) != null) {
            row.lost("the entry \"" + id + "\" was there before. Expected it once.");
            return;
        }
        draft.kind(kind(cell(row, 2)));
        draft.name(draft.isPerson() ? Texts.turned(cell(row, 1)) : cell(row, 1), Quality.PRIMARY);
        for (String programme : cell(row, 3).split("[\\[\\]]+", -1)) {
            draft.programme(programme);
        }
        draft.position(draft.isPerson() ? cell(row, 4) : "");
        draft.topic("sanction");
        draft.reference(id);
        fields(row, draft);
        remarks.put(id, new StringBuilder(cell(row, 11)));
    }

    private static String kind(String type) {
        return switch (Texts.plain(type)) {
            case "individual" -> "person";
            case "vessel" -> "vessel";
            case "aircraft" -> "aircraft";
            default -> "company";
        };
    }

    private static void fields(ListRow row, EntryDraft draft) {
        draft.field("name", cell(row, 1), row.line());
        draft.field("type", cell(row, 2), row.line());
        draft.field("programs", cell(row, 3), row.line());
        draft.field("title", cell(row, 4), row.line());
        for (int i = 0; i < VESSEL_LABELS.size(); i++) {
            draft.field(VESSEL_LABELS.get(i), cell(row, 5 + i), row.line());
        }
    }

    /** Remarks that are too long for their column break off in the middle of a word and go on in the comments. */
    private void comment(ListRow row) {
        String id = cell(row, 0).strip();
        StringBuilder before = remarks.get(id);
        if (before == null) {
            noEntry(row, id);
        } else {
            before.append(cell(row, 1));
            commentLines.put(id, row.line());
        }
    }

    private void alias(ListRow row) {
        EntryDraft draft = drafts.get(cell(row, 0).strip());
        if (draft == null) {
            noEntry(row, cell(row, 0));
            return;
        }
        String type = Texts.plain(cell(row, 2));
        String name = cell(row, 3);
        draft.name(draft.isPerson() ? Texts.turned(name) : name, type.equals("fka") ? Quality.FORMER : Quality.STRONG);
        draft.field(type + " " + cell(row, 1).strip(), name, row.line());
        draft.field(type + " " + cell(row, 1).strip() + " remarks", cell(row, 4), row.line());
    }

    private void address(ListRow row) {
        EntryDraft draft = drafts.get(cell(row, 0).strip());
        if (draft == null) {
            noEntry(row, cell(row, 0));
            return;
        }
        String country = cell(row, 4);
        draft.address(country, cell(row, 2), cell(row, 3));
        if (!draft.isPerson()) {
            draft.country(country);
        }
        String label = "address " + cell(row, 1).strip();
        draft.field(label, cell(row, 2), row.line());
        draft.field(label + " city", cell(row, 3), row.line());
        draft.field(label + " country", country, row.line());
        draft.field(label + " remarks", cell(row, 5), row.line());
    }

    private static void noEntry(ListRow row, String id) {
        row.lost("there is no entry \"" + id.strip() + "\" in the primary file."
                + "\nMaybe the files of the set are of different days, or the primary file was cut short.");
    }
}
