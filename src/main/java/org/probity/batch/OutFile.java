package org.probity.batch;

/** A file that takes the decisions of a run, one after the other. */
interface OutFile extends AutoCloseable {

    void add(Reported reported);

    @Override
    void close();
}
