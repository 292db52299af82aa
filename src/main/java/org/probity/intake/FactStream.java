package org.probity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Moment;
import org.probity.fact.Origin;
import org.probity.fact.SourceFact;
import org.probity.intake.value.Misfit;
import org.probity.intake.value.Spelling;

/**
 * Makes the facts of one kind from the rows of one file. A row with a value that only the whole column can explain waits
 * until the last row was seen, and still comes out in its place. Not safe for threads.
 */
final class FactStream {
    private static final Misfit MISSING = new Misfit("a value: the column is required", false);

    /** What to do with a second row of the same id. */
    enum Repeats {
        REFUSED,
        SKIPPED
    }

    private final FileKind kind;
    private final Spelling[] spellings;
    private final String[] says;
    private final Repeats repeats;
    private final KnownIds ids;
    private final RateTable rates;
    private final RowTally tally;
    private final List<Reject> rejects;
    private final List<@Nullable SourceFact> facts = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** @param says for each column what the user calls it */
    FactStream(FileKind kind, Spelling[] spellings, String[] says, Repeats repeats, Desk desk) {
        this.kind = kind;
        this.spellings = spellings;
        this.says = says;
        this.repeats = repeats;
        this.ids = desk.ids();
        this.rates = desk.rates();
        this.tally = desk.tally();
        this.rejects = desk.rejects();
    }

    /** What the streams of one file share. */
    record Desk(KnownIds ids, RateTable rates, RowTally tally, List<Reject> rejects) {}

    private record Waiting(
            int place,
            int row,
            Origin origin,
            @Nullable String[] cells,
            @Nullable String[] raw) {}

    FileKind kind() {
        return kind;
    }

    /**
     * @param row number of the row in the tally
     * @param where the file and line of the row; its id is put in here
     * @param cells text by column of the kind; null or blank means unknown
     * @param raw the row as read
     */
    void take(int row, Origin where, @Nullable String[] cells, @Nullable String[] raw) {
        String id = kind.hasId() && cells[0] != null ? cells[0].strip() : "";
        Origin origin = id.isEmpty() || !where.row().isEmpty() ? where : new Origin(where.file(), where.line(), id);
        Origin owner = id.isEmpty() ? null : ids.owner(kind, id);
        if (owner != null) {
            repeated(row, origin, owner, raw);
            return;
        }
        if (bind(row, origin, cells, raw, false) && !id.isEmpty()) {
            ids.take(kind, id, origin);
        }
    }

    private void repeated(int row, Origin origin, Origin owner, @Nullable String[] raw) {
        if (repeats == Repeats.SKIPPED) {
            tally.made(row);
            return;
        }
        refuse(
                row,
                origin,
                kind.columns().get(0).name(),
                owner.row(),
                "an id of its own: " + owner.place() + " has this one",
                raw);
    }

    /** Whether the row gave a fact or may still give one. */
    private boolean bind(int row, Origin origin, @Nullable String[] cells, @Nullable String[] raw, boolean last) {
        @Nullable Object[] values = new Object[kind.arguments()];
        boolean undecided = false;
        boolean misfits = false;
        List<Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = value(columns.get(i), cells[i], spellings[i]);
            if (value instanceof Misfit misfit) {
                undecided |= misfit.undecided();
                misfits |= !misfit.undecided();
            } else {
                values[columns.get(i).index()] = value;
            }
        }
        if (misfits) {
            refuseEach(row, origin, cells, raw);
            return false;
        }
        if (undecided) {
            waiting.add(new Waiting(facts.size(), row, origin, cells, raw));
            facts.add(null);
            return true;
        }
        fillUsd(values);
        SourceFact fact = kind.make(values, origin);
        tally.made(row);
        return facts.add(fact);
    }

    private static @Nullable Object value(Column column, @Nullable String cell, Spelling spelling) {
        String text = cell == null ? "" : stripped(cell);
        if (!text.isEmpty()) {
            return column.reader().read(text, spelling);
        }
        if (column.type() == List.class) {
            return List.of();
        }
        return column.required() ? MISSING : null;
    }

    private static String stripped(String cell) {
        String text = cell.strip();
        // Spreadsheets pad with no-break spaces, which strip() leaves.
        while (!text.isEmpty() && (text.charAt(0) == '\u00A0' || text.charAt(text.length() - 1) == '\u00A0')) {
            text = text.charAt(0) == '\u00A0' ? text.substring(1) : text.substring(0, text.length() - 1);
            text = text.strip();
        }
        return text;
    }

    private void fillUsd(@Nullable Object[] values) {
        for (UsdColumn usd : kind.usdColumns()) {
            Object day = values[usd.day()];
            LocalDate on = day instanceof Moment moment ? moment.day() : (LocalDate) day;
            values[usd.index()] = rates.usd((BigDecimal) values[usd.amount()], (String) values[usd.currency()], on);
        }
    }

    private void refuseEach(int row, Origin origin, @Nullable String[] cells, @Nullable String[] raw) {
        List<Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (value(columns.get(i), cells[i], spellings[i]) instanceof Misfit misfit) {
                String found = cells[i] == null ? "" : cells[i];
                refuse(row, origin, says[i], found, misfit.expected(), raw);
            }
        }
    }

    private void refuse(int row, Origin origin, String column, String found, String expected, @Nullable String[] raw) {
        tally.failed(row);
        rejects.add(new Reject(origin, column, found, expected, CsvLine.of(raw)));
    }

    /** After the last row: reads what waited, and gives all facts in the order of their rows. */
    List<SourceFact> finish() {
        for (Spelling spelling : spellings) {
            spelling.wholeColumnSeen();
        }
        for (Waiting one : waiting) {
            if (bind(one.row, one.origin, one.cells, one.raw, true)) {
                facts.set(one.place, facts.remove(facts.size() - 1));
            }
        }
        waiting.clear();
        List<SourceFact> made = new ArrayList<>(facts.size());
        for (SourceFact fact : facts) {
            if (fact != null) {
                made.add(fact);
            }
        }
        return made;
    }
}
