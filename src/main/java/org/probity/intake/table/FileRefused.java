package org.probity.intake.table;

import org.probity.fact.Problem;

/** Why a whole file cannot be used, and the line where that showed. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;

    /**
     * @param line line in the file, from 1; 0 where no line is to blame
     * @param message what was found and what was expected
     */
    public FileRefused(long line, String message) {
        super(message);
        this.line = line;
    }

    public long line() {
        return line;
    }

    /** The same, said of a file. */
    public Problem problem(String file) {
        String message = getMessage() == null ? "" : getMessage();
        return new Problem(line == 0 ? file : file + ", line " + line, message);
    }
}
