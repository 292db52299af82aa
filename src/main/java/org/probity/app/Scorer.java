package org.probity.app;

import org.probity.fact.Limits;
import org.probity.names.NameComparison;
import org.probity.names.NameKnowledge;
import org.probity.screening.LimitKeys;

/** Which version of comparing names and weighing records is at work. */
public final class Scorer {

    private static final String TABLES = NameKnowledge.tables();
    private static final int SHOWN = 16;

    private Scorer() {}

    /** The same for the same way of comparing, tables of names and limits of hits. */
    public static String version(Limits limits) {
        StringBuilder text = new StringBuilder(TABLES);
        for (LimitKeys key : LimitKeys.values()) {
            text.append(key.key()).append(' ').append(limits.has(key.key()) ? limits.text(key.key()) : "");
        }
        return NameComparison.VERSION + "-" + Shelves.hash(text.toString()).substring(0, SHOWN);
    }
}
