package org.probity.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probity.intake.table.FileRefused;
import org.probity.intake.value.Closest;

/**
 * Which column of a user's file fills which column of the vocabulary.
 *
 * @param source for each column of the kind the place in the header, or -1
 * @param ignored columns that nothing is read from, as written
 */
record HeaderMatch(int[] source, List<String> ignored) {

    /** Number of columns found. */
    int found() {
        return (int) Arrays.stream(source).filter(place -> place >= 0).count();
    }

    /** Number of the column of the kind that is filled from a place in the header, or -1. */
    int columnFrom(int place) {
        for (int i = 0; i < source.length; i++) {
            if (source[i] == place) {
                return i;
            }
        }
        return -1;
    }

    /** Whether every required column was found. */
    boolean isComplete(FileKind kind) {
        return missing(kind).isEmpty();
    }

    private List<String> missing(FileKind kind) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            Column column = kind.columns().get(i);
            if (column.required() && source[i] < 0) {
                missing.add(column.name());
            }
        }
        return missing;
    }

    /** Names first by their own spelling, then by alias; an alias never takes a column that is there by name. */
    static HeaderMatch of(FileKind kind, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < kind.columns().size(); i++) {
            places.put(Spellings.key(kind.columns().get(i).name()), i);
        }
        int[] source = new int[kind.columns().size()];
        Arrays.fill(source, -1);
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Integer place = places.get(Spellings.key(header.get(i)));
            if (place == null || source[place] >= 0) {
                rest.add(i);
            } else {
                source[place] = i;
            }
        }
        List<String> ignored = new ArrayList<>();
        for (int i : rest) {
            int place = Aliases.column(kind, Spellings.key(header.get(i)))
                    .map(column -> places.getOrDefault(Spellings.key(column), -1))
                    .orElse(-1);
            if (place < 0 || source[place] >= 0) {
                ignored.add(header.get(i));
            } else {
                source[place] = i;
            }
        }
        return new HeaderMatch(source, List.copyOf(ignored));
    }

    /** @throws FileRefused when a column stands twice or has no name, or a required one is missing */
    void check(FileKind kind, List<String> header, long line) {
        checkNames(header, line);
        for (String column : missing(kind)) {
            throw new FileRefused(
                    line,
                    "column \"" + column + "\" is missing. Found: " + String.join(", ", header) + "."
                            + Closest.maybe(column, ignored));
        }
    }

    private static void checkNames(List<String> header, long line) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isBlank()) {
                throw new FileRefused(
                        line,
                        "column " + (i + 1) + " has no name. Expected one for every column."
                                + "\nMaybe the line ends with a delimiter too many; a mapping file can leave the column out.");
            }
            String other = seen.put(Spellings.key(name), name);
            if (other != null) {
                throw new FileRefused(
                        line,
                        "column \"" + name + "\" stands twice. Expected every column once."
                                + "\nMaybe a mapping file should name the second one as \"" + name + "#2\".");
            }
        }
    }
}
