package org.probity.intake;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.fact.GivenFiles;
import org.probity.fact.Mission;
import org.probity.fact.Problem;
import org.probity.fact.Rate;
import org.probity.fact.Register;
import org.probity.fact.SourceFact;
import org.probity.intake.FactStream.Desk;
import org.probity.intake.mapping.MappedSource;
import org.probity.intake.value.Closest;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;
import org.probity.intake.value.Spelling;

/** What one reading has gathered so far. Not safe for threads. */
final class Gathering {
    private final IntakeOptions options;
    private final RateTable rates;
    private final KnownIds ids;
    private final Register.Builder facts = Register.builder();
    private final Map<String, Set<String>> columns = new TreeMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Gathering(IntakeOptions options) {
        this(options, null);
    }

    /** @param earlier what was read earlier, on which these rows rest; null where there is nothing */
    Gathering(IntakeOptions options, @Nullable EarlierRows earlier) {
        this.options = options;
        this.rates = new RateTable(options.rateAgeDays(), earlier == null ? null : earlier.rates());
        this.ids = new KnownIds(earlier == null ? null : earlier.ids());
    }

    List<Problem> problems() {
        return problems;
    }

    /** A desk for one file. Its ids and rejects are its own until the file is through. */
    Desk desk() {
        return new Desk(new KnownIds(ids), rates, new RowTally(), new ArrayList<>());
    }

    /** Spellings for the columns of a kind, with what the user declared; a workbook's numbers need no declaring. */
    Spelling[] spellings(FileKind kind, boolean typed) {
        return spellings(kind, typed, options.decimalMark(), options.dateOrder(), List.of());
    }

    /** The same for a mapped file: what the mapping declares holds before what the user does. */
    Spelling[] spellings(FileKind kind, boolean typed, MappedSource mapping) {
        DecimalMark mark = mapping.decimal() == null ? options.decimalMark() : mapping.decimal();
        DateOrder order = mapping.dateOrder() == null ? options.dateOrder() : mapping.dateOrder();
        return spellings(kind, typed, mark, order, mapping.dates());
    }

    private static Spelling[] spellings(
            FileKind kind,
            boolean typed,
            @Nullable DecimalMark mark,
            @Nullable DateOrder order,
            List<DateTimeFormatter> patterns) {
        return kind.columns().stream()
                .map(column -> new Spelling(typed ? null : mark, order, patterns))
                .toArray(Spelling[]::new);
    }

    /** Takes over what a file gave. */
    void add(FileKind kind, Collection<String> given, List<SourceFact> made) {
        columns.computeIfAbsent(kind.name(), name -> new LinkedHashSet<>()).addAll(given);
        for (SourceFact fact : made) {
            facts.add(fact);
            if (fact instanceof Rate rate) {
                rates.add(rate);
            }
        }
    }

    /** Takes over the ids and rejects of a file that was read to its end. */
    void through(Desk desk) {
        ids.takeAll(desk.ids());
        rejects.addAll(desk.rejects());
    }

    Reading reading(List<FileReport> files) {
        Register read = facts.build(new GivenFiles(columns, Set.of()));
        facts.addAll(OwnParties.of(read));
        Set<String> complete = new LinkedHashSet<>();
        read.all(Mission.class).forEach(mission -> complete.addAll(mission.complete()));
        complete.removeIf(file -> !isFile(file));
        List<String> notes = References.notes(read, ids);
        return new Reading(facts.build(new GivenFiles(columns, complete)), rejects, files, problems, notes);
    }

    private boolean isFile(String name) {
        if (Vocabulary.file(name).isEmpty()) {
            problems.add(new Problem(
                    "mission.csv",
                    "complete names \"" + name + "\". Expected files such as payments"
                            + Closest.maybe(name, Vocabulary.names())));
            return false;
        }
        return true;
    }

    /** The columns of a kind as given, in its own words. */
    static List<String> given(FileKind kind, int[] source) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            if (source[i] >= 0) {
                given.add(kind.columns().get(i).name());
            }
        }
        return given;
    }

    static String[] ownNames(FileKind kind) {
        return kind.columns().stream().map(Column::name).toArray(String[]::new);
    }
}
