package org.probity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * A mistake of ours.
 *
 * @param trace where it happened
 */
record Crash(String trace) {

    static Crash of(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return new Crash(trace.toString());
    }

    /** The same mistake has the same id. */
    String id() {
        return String.format(
                Locale.ROOT, "%08x", trace.replaceAll("@[0-9a-f]+", "").hashCode());
    }

    int tell(Talk talk) {
        talk.say("Sorry, this is our mistake, and nothing was decided (id " + id() + ").");
        if (trace.contains(OutOfMemoryError.class.getName())) {
            talk.say("There was not enough memory. Maybe java -Xmx with a larger number helps.");
        }
        talk.say("Maybe PROBITY_TRACE=on shows where; please report it with the id.");
        if ("on".equals(System.getenv("PROBITY_TRACE"))) {
            talk.say(trace);
        }
        return Exit.CRASH.code();
    }
}
