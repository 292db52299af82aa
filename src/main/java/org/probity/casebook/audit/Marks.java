package org.probity.casebook.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What signed checkpoints say of each entry, gathered in the order in which they were signed. Not safe for threads. */
final class Marks {

    private final StringBuilder marks = new StringBuilder();
    private final SortedMap<Long, Checkpoint> signed = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** Takes the next checkpoint of a file; one that says nothing new must agree with what is known. */
    void add(Checkpoint next) {
        if (next.kind().equals(Checkpoint.RESTORE)) {
            restore(next);
        } else if (next.from() > size()) {
            faults.add(
                    "a checkpoint is missing: entries " + (size() + 1) + " to " + next.from() + " were signed in it");
        } else {
            long known = Math.min(size(), next.size());
            for (long seq = next.from() + 1; seq <= known; seq++) {
                if (!mark(seq).equals(mark(next, seq))) {
                    faults.add("two checkpoints disagree about entry " + seq);
                    return;
                }
            }
            if (next.size() > size()) {
                marks.append(next.marks().substring(at(size() - next.from())));
                signed.put(next.size(), next);
            }
        }
    }

    private void restore(Checkpoint back) {
        if (back.size() < size()) {
            notes.add("a backup was restored on " + back.at() + ": entries after " + back.size()
                    + " were given up, up to " + size());
            marks.setLength(at(back.size()));
            signed.tailMap(back.size() + 1).clear();
        }
    }

    private static int at(long entries) {
        return Math.toIntExact(entries * Checkpoint.MARK);
    }

    private static String mark(Checkpoint checkpoint, long seq) {
        int start = at(seq - checkpoint.from() - 1);
        return checkpoint.marks().substring(start, start + Checkpoint.MARK);
    }

    /** Number of entries that were signed. */
    long size() {
        return marks.length() / Checkpoint.MARK;
    }

    /** The mark of an entry that was signed. */
    String mark(long seq) {
        int start = at(seq - 1);
        return marks.substring(start, start + Checkpoint.MARK);
    }

    /** Whether an entry's mark is this beginning of a hash. */
    boolean isMark(long seq, byte[] hash) {
        int start = at(seq - 1);
        for (int i = 0; i < Checkpoint.MARK; i++) {
            int half = i % 2 == 0 ? hash[i / 2] >> 4 & 15 : hash[i / 2] & 15;
            if (Character.digit(marks.charAt(start + i), 16) != half) {
                return false;
            }
        }
        return true;
    }

    /** The checkpoints that hold, by the number of entries they cover. */
    SortedMap<Long, Checkpoint> signed() {
        return signed;
    }

    List<String> notes() {
        return notes;
    }

    List<String> faults() {
        return faults;
    }
}
