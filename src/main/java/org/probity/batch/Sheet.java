package org.probity.batch;

/** A table going out, line by line. */
interface Sheet extends AutoCloseable {

    /** Writes a line. Numbers are written as they are, everything else as text. */
    void line(Object... cells);

    @Override
    void close();
}
