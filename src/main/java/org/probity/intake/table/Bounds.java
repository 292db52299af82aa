package org.probity.intake.table;

/** How large a CSV file's parts may be. A quote that never closes would otherwise swallow the file and the memory. */
final class Bounds {
    static final int FIELD_CHARS = 64 * 1024;
    static final int FIELD_LINES = 20;
    static final int RECORD_CHARS = 1024 * 1024;
    static final int COLUMNS = 1000;

    private Bounds() {}
}
