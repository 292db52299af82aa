package org.probity.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Words {

    private Words() {}

    /** A number with its noun: "1 problem", "1,204 problems". */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
