package org.probity.intake;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.intake.FactStream.Desk;
import org.probity.intake.table.Doubt;
import org.probity.intake.table.Table;

/** Takes a table's rows as they come, refuses those that are not whole, and hands on the others. Not safe for threads. */
final class WholeRows implements Table.RowSink {
    private final Source source;
    private final Desk desk;
    private final Taker taker;

    WholeRows(Source source, Desk desk, Taker taker) {
        this.source = source;
        this.desk = desk;
        this.taker = taker;
    }

    /** Takes a row that has as many cells as the header. */
    interface Taker {
        /** @param row number of the row in the tally */
        void take(int row, Origin origin, @Nullable String[] cells);
    }

    @Override
    public void row(long line, @Nullable String[] cells) {
        int row = desk.tally().begin();
        int wanted = source.table().header().size();
        if (cells.length == wanted) {
            taker.take(row, origin(line), cells);
        } else {
            refuse(row, line, cells, "", cells.length + " values", wanted + ", as in the header");
        }
    }

    @Override
    public void doubtful(long line, @Nullable String[] cells, Doubt doubt) {
        int row = desk.tally().begin();
        boolean isNamed = doubt.column() < source.table().header().size();
        String column = isNamed ? source.table().header().get(doubt.column()) : "";
        String found = cells[doubt.column()];
        refuse(row, line, cells, column, found == null ? "" : found, doubt.expected());
    }

    private void refuse(int row, long line, @Nullable String[] cells, String column, String found, String expected) {
        desk.tally().failed(row);
        desk.rejects().add(new Reject(origin(line), column, found, expected, CsvLine.of(cells)));
    }

    private Origin origin(long line) {
        return new Origin(source.name(), line, "");
    }
}
