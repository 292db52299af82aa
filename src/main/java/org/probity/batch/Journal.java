package org.probity.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.UnreadablePaper;
import org.probity.decision.Alone;
import org.probity.fact.Subject;
import org.probity.rulebook.Verdict;

/**
 * What the rules have said so far in a run, kept in the folder that the run writes to. A run that was stopped at any moment
 * goes on from it without asking the rules again, and gives the same bytes as one that was never stopped. Not safe for
 * threads.
 */
public final class Journal implements AutoCloseable {

    /** Its name in the folder of the output; it is gone once the run is done. */
    public static final String NAME = ".judged";

    private final @Nullable JournalFile file;
    private final @Nullable JournalLines lines;
    private long alone;
    private long together;

    private Journal(@Nullable JournalFile file, @Nullable JournalLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Keeps nothing. */
    public static Journal none() {
        return new Journal(null, null);
    }

    /** Whether a folder holds what a stopped run had judged. */
    public static boolean isIn(Path out) {
        try {
            Path path = out.resolve(NAME);
            return Files.isRegularFile(path) && Files.size(path) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins anew, whatever an earlier run has left.
     *
     * @throws CannotGoOn when another process is at work in the folder
     */
    public static Journal begin(Path out, RunBasis basis) {
        JournalFile file = open(out);
        file.clear();
        return begun(file, new JournalLines(basis));
    }

    /**
     * Goes on where a run stopped; begins where none has.
     *
     * @throws CannotGoOn when that run was another one, or another process is at work in the folder
     */
    public static Journal goOn(Path out, RunBasis basis) {
        JournalFile file = open(out);
        try {
            JournalLines lines = new JournalLines(basis);
            file.read(lines::read);
            if (lines.bound().isEmpty()) {
                return begun(file, lines);
            }
            checkBound(out, lines.bound(), lines.marks());
            Journal journal = new Journal(file, lines);
            journal.alone = lines.alone().size();
            journal.together = lines.together().size();
            return journal;
        } catch (UnreadablePaper altered) {
            file.close();
            throw new CannotGoOn(out.resolve(NAME) + ": this is not what a stopped check has left. "
                    + altered.getMessage() + "\nMaybe leave --resume out: then everybody is judged anew.");
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static JournalFile open(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JournalFile.open(out.resolve(NAME));
    }

    private static Journal begun(JournalFile file, JournalLines lines) {
        file.add(lines.first());
        file.flush();
        return new Journal(file, lines);
    }

    private static void checkBound(Path out, Map<String, String> then, Map<String, String> now) {
        List<String> others = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> {
            if (!now.getOrDefault(name, "").equals(then.get(name))) {
                others.add(name);
            }
        });
        if (!others.isEmpty()) {
            throw new CannotGoOn(out + ": the run that was stopped here cannot go on, for not the same as then: "
                    + String.join(", ", others)
                    + ". Expected the same files, lists, rules, limits, day, mission and program.\n"
                    + "Maybe leave --resume out: then everybody is judged anew.");
        }
    }

    /** What the first pass said before the run was stopped, of the first subjects in order. */
    List<Alone> alone() {
        return lines == null ? List.of() : List.copyOf(lines.alone());
    }

    /** What the second pass said before the run was stopped. */
    List<Verdict> together() {
        return lines == null ? List.of() : List.copyOf(lines.together());
    }

    /** Keeps what the first pass said of the next subjects. */
    void keepAlone(List<Alone> judged) {
        alone += judged.size();
        if (file != null && lines != null) {
            judged.forEach(one -> lines.of(one).forEach(file::add));
            file.flush();
        }
    }

    /** Keeps what the second pass said of the next subject. */
    void keepTogether(Subject subject, Verdict verdict) {
        together++;
        if (file != null && lines != null) {
            lines.of(subject, verdict).forEach(file::add);
        }
    }

    /** Makes sure that all that was said is kept should the process be killed now. */
    void flush() {
        if (file != null) {
            file.flush();
        }
    }

    /** Subjects judged by themselves so far. */
    public long judgedAlone() {
        return alone;
    }

    /** Subjects judged with those connected to them so far. */
    public long judgedTogether() {
        return together;
    }

    /** The output is in its place: the journal is not needed any more. */
    public void end() {
        if (file != null) {
            file.remove();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
