package org.probity.cli;

import java.io.PrintStream;

/**
 * Where a command speaks: data goes out, everything else beside it.
 *
 * @param out standard output, for data only
 * @param err standard error, for people
 */
record Talk(PrintStream out, PrintStream err) {

    void data(String line) {
        out.print(line + "\n");
    }

    void say(String line) {
        err.print(line + "\n");
    }
}
