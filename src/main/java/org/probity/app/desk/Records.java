package org.probity.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.probity.app.BorrowedBook;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.RecordsStamp;
import org.probity.app.Settings;
import org.probity.casebook.ListStamp;
import org.probity.fact.ListCard;
import org.probity.fact.Mission;
import org.probity.fact.Problem;
import org.probity.fact.Register;
import org.probity.intake.EarlierRows;
import org.probity.intake.FileReport;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;

/** The mission's records as they were read at one time, and what was made ready of them. Immutable; safe for threads. */
final class Records {

    /** States kept ready: the book in force and the one before, each on two days. */
    private static final int MOST_GROUNDS = 4;

    /** What people decided of who is who is empty again when the last decision is opened again. */
    private static final String DECISIONS = "identity_decisions";

    private final Reading reading;
    private final Lists official;
    private final Register register;
    private final IntakeOptions options;
    private final EarlierRows earlier;
    private final PartyFinder finder;
    private final String hash;
    private final Map<String, Ground> grounds = new ConcurrentHashMap<>();

    private Records(Reading reading, IntakeOptions options, Lists official) {
        this.reading = reading;
        this.options = options;
        this.official = official;
        this.register = official.with(reading.register());
        this.earlier = EarlierRows.of(reading.register(), options);
        this.finder = new PartyFinder(reading.register());
        this.hash = RecordsStamp.hash(reading.files(), official.searched(register));
    }

    static Records read(Settings settings, List<Path> inputs) {
        return new Records(Probity.read(settings, inputs), Probity.options(settings), Lists.of(settings));
    }

    Register register() {
        return register;
    }

    /** The official lists that are searched besides those among the records. */
    Lists official() {
        return official;
    }

    IntakeOptions options() {
        return options;
    }

    EarlierRows earlier() {
        return earlier;
    }

    PartyFinder finder() {
        return finder;
    }

    /** SHA-256 over names and hashes of all files and lists. */
    String hash() {
        return hash;
    }

    List<Problem> problems() {
        return reading.problems();
    }

    /** In what these are worse than others, each in a sentence; a file or list is expected to be there still. */
    List<String> worseThan(Records others) {
        List<String> worse = new ArrayList<>();
        reading.problems().stream()
                .filter(problem -> !others.reading.problems().contains(problem))
                .map(Problem::toString)
                .forEach(worse::add);
        Map<String, FileReport> now = new HashMap<>();
        reading.files().forEach(file -> now.put(file.file(), file));
        for (FileReport file : others.reading.files()) {
            FileReport same = now.get(file.file());
            boolean isExpected = file.used() > 0 && !file.file().startsWith(DECISIONS);
            if (isExpected && (same == null || same.used() == 0)) {
                worse.add(file.file()
                        + (same == null
                                ? " is gone. Expected it still."
                                : ": no row can be used any more. Expected some."));
            }
        }
        List<String> searched = lists().stream().map(ListStamp::list).toList();
        others.lists().stream()
                .map(ListStamp::list)
                .filter(list -> !searched.contains(list))
                .forEach(list -> worse.add("The list " + list + " is gone. Expected it still."));
        official.notes().stream()
                .filter(note -> !others.official.notes().contains(note))
                .forEach(worse::add);
        return worse;
    }

    LocalDate asOf(Settings settings) {
        return settings.asOf().or(() -> register().mission().map(Mission::asOf)).orElse(settings.today());
    }

    String mission(Settings settings) {
        return settings.mission()
                .or(() -> register().mission().map(Mission::code))
                .orElse("");
    }

    /** The records made ready for one book and one day; kept, for it takes long. */
    Ground ground(Settings settings, BorrowedBook book, Optional<LocalDate> day) {
        LocalDate asOf = day.orElseGet(() -> asOf(settings));
        String key = book.hash() + ' ' + asOf;
        Ground known = grounds.get(key);
        if (known != null) {
            return known;
        }
        if (grounds.size() >= MOST_GROUNDS) {
            grounds.clear();
        }
        return grounds.computeIfAbsent(key, one -> new Ground(this, book, asOf, mission(settings)));
    }

    /** The lists that are searched. */
    List<ListStamp> lists() {
        return RecordsStamp.lists(official.searched(register), register.all(ListCard.class));
    }
}
