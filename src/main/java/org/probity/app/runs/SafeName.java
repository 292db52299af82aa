package org.probity.app.runs;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Names for files that others sent: what they call them, as far as it can do no harm. */
final class SafeName {

    private static final int LONGEST = 60;

    private SafeName() {}

    /** Whether a file of this name is taken at all. */
    static boolean hasEnding(String sentAs, Set<String> endings) {
        return endings.contains(ending(sentAs));
    }

    /** A name of letters, digits, dots and hyphens that no other file has. */
    static String of(String sentAs, Set<String> endings, Collection<String> taken) {
        String ending = ending(sentAs);
        if (!endings.contains(ending)) {
            throw new IllegalArgumentException("Files ending in \"" + ending + "\" are not taken");
        }
        String stem = stem(sentAs);
        String name = stem + "." + ending;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + "-" + number + "." + ending;
        }
        return name;
    }

    private static String stem(String sentAs) {
        String last = sentAs.substring(Math.max(sentAs.lastIndexOf('/'), sentAs.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String safe = (dot < 0 ? last : last.substring(0, dot))
                .replaceAll("[^A-Za-z0-9_-]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = safe.substring(0, Math.min(safe.length(), LONGEST));
        return cut.isEmpty() ? "file" : cut;
    }

    private static String ending(String sentAs) {
        return sentAs.substring(sentAs.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
