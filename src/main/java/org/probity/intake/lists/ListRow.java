package org.probity.intake.lists;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One row of a list in a table, asked by column name or place. */
final class ListRow {
    private final ListSink sink;
    private final String file;
    private final long line;
    private final List<String> header;
    private final Map<String, Integer> places;
    private final @Nullable String[] cells;

    ListRow(
            ListSink sink,
            String file,
            long line,
            List<String> header,
            Map<String, Integer> places,
            @Nullable String[] cells) {
        this.sink = sink;
        this.file = file;
        this.line = line;
        this.header = header;
        this.places = places;
        this.cells = cells;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    /** The text at a place; blank where there is none. */
    String cell(int place) {
        String text = place < cells.length ? cells[place] : null;
        return text == null ? "" : text;
    }

    /** The text under the first of the columns that the header has, stripped; blank where it has none. */
    String text(String... columns) {
        for (String column : columns) {
            Integer place = places.get(ListTable.key(column));
            if (place != null) {
                return cell(place).strip();
            }
        }
        return "";
    }

    /** Keeps every cell of the row in the excerpt. */
    void excerpt(EntryDraft draft) {
        for (int i = 0; i < header.size(); i++) {
            draft.field(header.get(i), cell(i), line);
        }
    }

    /** Says that nothing came of the row. */
    void lost(String message) {
        sink.lost(file, line, message);
    }
}
