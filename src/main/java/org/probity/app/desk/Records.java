package org.probity.app.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.probity.app.BorrowedBook;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.Shelves;
import org.probity.casebook.ListStamp;
import org.probity.fact.ListCard;
import org.probity.fact.Listing;
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

    private final Reading reading;
    private final IntakeOptions options;
    private final EarlierRows earlier;
    private final PartyFinder finder;
    private final String hash;
    private final Map<String, Ground> grounds = new ConcurrentHashMap<>();

    private Records(Reading reading, IntakeOptions options) {
        this.reading = reading;
        this.options = options;
        this.earlier = EarlierRows.of(reading.register(), options);
        this.finder = new PartyFinder(reading.register());
        this.hash = hash(reading.files());
    }

    static Records read(Settings settings, List<Path> inputs) {
        return new Records(Probity.read(settings, inputs), Probity.options(settings));
    }

    private static String hash(List<FileReport> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(file ->
                all.append(file.file()).append('\0').append(file.sha256()).append('\n'));
        return Shelves.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    Register register() {
        return reading.register();
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

    /** SHA-256 over names and hashes of all files. */
    String hash() {
        return hash;
    }

    List<Problem> problems() {
        return reading.problems();
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
        Map<String, List<Listing>> entries = new LinkedHashMap<>();
        register().all(ListCard.class).forEach(card -> entries.put(card.list(), new ArrayList<>()));
        register().all(Listing.class).forEach(entry -> entries.computeIfAbsent(entry.list(), list -> new ArrayList<>())
                .add(entry));
        List<ListStamp> lists = new ArrayList<>();
        entries.forEach((list, all) -> lists.add(stamp(list, all)));
        return lists;
    }

    private ListStamp stamp(String list, List<Listing> entries) {
        Optional<ListCard> card = register().all(ListCard.class).stream()
                .filter(one -> one.list().equals(list))
                .findFirst();
        TreeSet<String> files = new TreeSet<>();
        entries.forEach(entry -> files.add(entry.origin().file()));
        List<FileReport> read = reading.files().stream()
                .filter(file -> files.contains(file.file()))
                .toList();
        return new ListStamp(
                list,
                card.map(ListCard::title).orElse(list),
                card.map(ListCard::publisher).orElse(""),
                card.map(ListCard::retrievedOn).orElse(null),
                card.map(ListCard::version).orElse(""),
                entries.size(),
                read.size() == 1 ? read.get(0).sha256() : hash(read));
    }
}
