package org.probity.intake;

/** A table of the user's that is about to be read: as one kind of file, or through a mapping. */
interface InputTable {

    String name();

    /** Whether exchange rates come out of it, which all others need. */
    boolean givesRates();

    /** @throws org.probity.intake.table.FileRefused when the header or a bound of the file does not hold */
    FileReport read(Gathering gathering);
}
