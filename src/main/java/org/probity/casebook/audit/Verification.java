package org.probity.casebook.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found of an export.
 *
 * @param casebook id of the casebook, as the export says
 * @param entries number of entries read
 * @param checkpoints number of checkpoints that hold
 * @param faults what is wrong, the first bad entry first; those of checkpoints and of the first line come before all
 * @param notes what a reader should know though nothing is wrong, such as a restored backup
 */
public record Verification(String casebook, long entries, int checkpoints, List<Fault> faults, List<String> notes) {

    public Verification {
        faults = faults.stream().sorted(Comparator.comparing(Fault::entry)).toList();
        notes = List.copyOf(notes);
    }

    /**
     * Something wrong.
     *
     * @param entry number of the entry; 0 for checkpoints and the first line
     * @param what what is wrong with it
     */
    public record Fault(long entry, String what) {
        @Override
        public String toString() {
            return entry == 0 ? what : "entry " + entry + ": " + what;
        }
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The first bad entry, where an entry is bad. */
    public Optional<Fault> firstBadEntry() {
        return faults.stream().filter(fault -> fault.entry() > 0).findFirst();
    }
}
