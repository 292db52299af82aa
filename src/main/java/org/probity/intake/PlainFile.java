package org.probity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.SourceFact;
import org.probity.intake.FactStream.Desk;
import org.probity.intake.FactStream.Repeats;

/** Reads a table whose rows each become one fact of one kind. */
final class PlainFile implements InputTable {
    private final Source source;
    private final FileKind kind;
    private final HeaderMatch match;

    PlainFile(Source source, FileKind kind) {
        this.source = source;
        this.kind = kind;
        this.match = HeaderMatch.of(kind, source.table().header());
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public List<ColumnUse> columns() {
        List<String> header = source.table().header();
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = match.columnFrom(i);
            String becomes = column < 0
                    ? ""
                    : kind.name() + "." + kind.columns().get(column).name();
            uses.add(new ColumnUse(header.get(i), becomes));
        }
        return uses;
    }

    @Override
    public boolean givesRates() {
        return kind.name().equals("rates");
    }

    @Override
    public FileReport read(Gathering gathering) {
        match.check(kind, source.table().header(), source.table().headerLine());
        Desk desk = gathering.desk();
        FactStream stream =
                new FactStream(kind, gathering.spellings(kind, source.isTyped()), says(), Repeats.REFUSED, desk);
        source.table()
                .forEachRow(
                        new WholeRows(source, desk, (row, at, cells) -> stream.take(row, at, ordered(cells), cells)));
        List<SourceFact> made = stream.finish();
        gathering.add(kind, Gathering.given(kind, match.source()), made);
        gathering.through(desk);
        return report(desk.tally(), made.size());
    }

    private @Nullable String[] ordered(@Nullable String[] cells) {
        int[] places = match.source();
        @Nullable String[] ordered = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            ordered[i] = places[i] < 0 ? null : cells[places[i]];
        }
        return ordered;
    }

    private String[] says() {
        String[] says = Gathering.ownNames(kind);
        for (int i = 0; i < says.length; i++) {
            says[i] = match.source()[i] < 0 ? says[i] : source.table().header().get(match.source()[i]);
        }
        return says;
    }

    private FileReport report(RowTally tally, long facts) {
        return new FileReport(
                source.name(),
                List.of(kind.name()),
                source.encoding(),
                source.delimiter(),
                tally.rows(),
                tally.used(),
                tally.partly(),
                tally.refused(),
                Map.of(kind.name(), facts),
                match.ignored(),
                source.sha256());
    }
}
