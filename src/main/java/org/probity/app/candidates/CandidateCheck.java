package org.probity.app.candidates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probity.app.Book;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.books.Candidate;
import org.probity.app.books.CasesOnRecord;
import org.probity.app.books.Checked;
import org.probity.app.books.Known;
import org.probity.app.books.UnshownChanges;
import org.probity.app.candidates.CandidateState.DecidedCases;
import org.probity.app.candidates.CandidateState.ImpactLines;
import org.probity.app.candidates.CandidateState.ProofLine;
import org.probity.app.candidates.CandidateState.RuleLine;
import org.probity.app.candidates.CandidateState.Stage;
import org.probity.app.candidates.CandidateState.Turned;
import org.probity.batch.Batch;
import org.probity.batch.Progress;
import org.probity.fact.Problem;
import org.probity.intake.Reading;
import org.probity.proving.Impact;
import org.probity.proving.Judged;
import org.probity.proving.RuleProof;

/** All checks of one candidate: files, scenarios, proof, and what it would change for those on record. */
final class CandidateCheck {

    private static final Progress NOBODY_ASKS = new Progress() {
        @Override
        public void begins(String phase, long total) {}

        @Override
        public void advances(long by) {}

        @Override
        public void ends() {}
    };

    private final Settings house;
    private final List<Path> records;
    private final Decided decided;
    private final Supplier<Book> inForce;

    /**
     * @param house by what is judged now
     * @param records the mission's records
     * @param decided what was said before, and what came of it
     * @param inForce the book in force
     */
    CandidateCheck(Settings house, List<Path> records, Decided decided, Supplier<Book> inForce) {
        this.house = house;
        this.records = List.copyOf(records);
        this.decided = decided;
        this.inForce = inForce;
    }

    CandidateState of(CandidateState state, Path texts) {
        Settings candidate = house.withRules(texts);
        Checked checked = Candidate.check(candidate);
        List<String> problems =
                checked.problems().stream().map(Problem::toString).toList();
        List<ProofLine> proofs =
                checked.proofs().stream().map(CandidateCheck::line).toList();
        if (!checked.book().hash().equals(state.hash())) {
            problems = List.of("The texts were changed since they were sent. Expected them as they were.");
        }
        return state.checked(
                problems.isEmpty() ? Stage.SOUND : Stage.REFUSED,
                problems,
                checked.scenarios(),
                proofs,
                problems.isEmpty() ? ofRecords(candidate).orElse(null) : null,
                problems.isEmpty() ? ofScreenings(checked.book()).orElse(null) : null);
    }

    private static ProofLine line(RuleProof proof) {
        return new ProofLine(
                proof.rule(),
                proof.changes(),
                proof.noticed(),
                proof.equivalents().size(),
                proof.holes().stream()
                        .map(hole -> hole.name() + ": expected a scenario in which " + hole.noticedBy() + ".")
                        .toList());
    }

    private Optional<ImpactLines> ofRecords(Settings candidate) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = Probity.read(house, records);
        Lists lists = Lists.of(house);
        return Optional.of(lines("records", impact(judged(house, reading, lists), judged(candidate, reading, lists))));
    }

    /** The last screenings on record, whatever the records say of their subjects now. */
    private Optional<DecidedCases> ofScreenings(Book candidate) {
        Book now = inForce.get();
        CasesOnRecord last = decided.last().get().readable(now);
        if (last.cases().isEmpty()) {
            return Optional.empty();
        }
        List<Judged> before = last.by(now);
        ImpactLines lines = lines("screenings", impact(before, last.by(candidate)));
        Set<String> named = lines.rules().stream()
                .flatMap(rule -> Stream.concat(rule.newly().stream(), rule.noLonger().stream()))
                .collect(Collectors.toSet());
        Map<String, String> screenings = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (named.contains(before.get(i).id())) {
                screenings.putIfAbsent(before.get(i).id(), last.cases().get(i).screening());
            }
        }
        return Optional.of(new DecidedCases(lines, screenings, UnshownChanges.between(now, candidate)));
    }

    private Impact impact(List<Judged> before, List<Judged> after) {
        Known settled = decided.known().get();
        return Impact.of(before, after, settled.confirmed(), settled.innocent());
    }

    private static ImpactLines lines(String source, Impact impact) {
        return new ImpactLines(
                impact.subjects(),
                source,
                impact.outcomes().entrySet().stream()
                        .map(turn ->
                                new Turned(turn.getKey().before(), turn.getKey().after(), turn.getValue()))
                        .toList(),
                impact.rules().stream()
                        .filter(Impact.OfRule::isAny)
                        .map(CandidateCheck::line)
                        .toList());
    }

    private static List<Judged> judged(Settings settings, Reading reading, Lists lists) {
        try (Probity probity = Probity.open(settings)) {
            Probity.Judging judging = probity.judging(reading.register(), lists);
            List<Judged> judged = new ArrayList<>();
            new Batch(judging.passes(), 1, NOBODY_ASKS)
                    .run(judging.subjects(), decision -> judged.add(Judged.of(decision)));
            return judged;
        }
    }

    private static RuleLine line(Impact.OfRule rule) {
        return new RuleLine(
                rule.rule(),
                said(rule.before()),
                said(rule.after()),
                rule.newly(),
                rule.noLonger(),
                rule.lost(),
                rule.relieved());
    }

    private static String said(Impact.Rate rate) {
        return String.format(Locale.ROOT, "%,d / %,d (%.1f %%)", rate.flagged(), rate.applicable(), rate.percent());
    }
}
