package org.probity.intake.value;

/** Reads one cell that is not blank. */
@FunctionalInterface
public interface CellReader {
    /** The value, or a {@link Misfit}. */
    Object read(String cell, Spelling spelling);
}
