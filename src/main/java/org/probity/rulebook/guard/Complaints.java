package org.probity.rulebook.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.probity.fact.Problem;

/** Everything wrong with a shelf of rules, gathered to be shown together. */
final class Complaints {

    private record Complaint(String file, int line, String message) {}

    private final List<Complaint> all = new ArrayList<>();

    /** Line 0 speaks of the whole file. */
    void add(String file, int line, String message) {
        Complaint complaint = new Complaint(file, line, message);
        if (!all.contains(complaint)) {
            all.add(complaint);
        }
    }

    int count() {
        return all.size();
    }

    boolean about(String file) {
        return all.stream().anyMatch(complaint -> complaint.file().equals(file));
    }

    /** The problems, sorted by file and line. */
    List<Problem> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Complaint::file).thenComparingInt(Complaint::line))
                .map(one ->
                        new Problem(one.line() == 0 ? one.file() : one.file() + ", line " + one.line(), one.message()))
                .toList();
    }
}
