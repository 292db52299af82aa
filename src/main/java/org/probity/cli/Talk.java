package org.probity.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command listens and speaks: data comes in and goes out, everything else goes beside it.
 *
 * @param in standard input
 * @param out standard output, for data only
 * @param err standard error, for people
 */
record Talk(InputStream in, PrintStream out, PrintStream err) {

    Talk(PrintStream out, PrintStream err) {
        this(InputStream.nullInputStream(), out, err);
    }

    /** Where nobody listens. */
    static Talk nobody() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Talk(nowhere, nowhere);
    }

    void data(String line) {
        out.print(line + "\n");
    }

    void say(String line) {
        err.print(line + "\n");
    }
}
