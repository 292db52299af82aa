package org.probity.intake;

import java.util.List;

/** A table of the user's that is about to be read: as one kind of file, or through a mapping. */
interface InputTable {

    Source source();

    /** What each column is read as. */
    List<ColumnUse> columns();

    /** What the table is called in origins. */
    default String name() {
        return source().name();
    }

    /** Whether exchange rates come out of it, which all others need. */
    boolean givesRates();

    /** @throws org.probity.intake.table.FileRefused when the header or a bound of the file does not hold */
    FileReport read(Gathering gathering);
}
