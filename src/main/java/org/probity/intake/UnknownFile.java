package org.probity.intake;

import java.util.List;

import org.probity.intake.table.FileRefused;

/** A table of which neither name nor columns tell what its rows are. It can be looked at, but not read. */
record UnknownFile(Source source, FileRefused why) implements InputTable {

    @Override
    public List<ColumnUse> columns() {
        return source.table().header().stream()
                .map(header -> new ColumnUse(header, ""))
                .toList();
    }

    @Override
    public boolean givesRates() {
        return false;
    }

    @Override
    public FileReport read(Gathering gathering) {
        throw why;
    }
}
