package org.probity.app.candidates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.books.Candidate;
import org.probity.app.books.Checked;
import org.probity.app.books.Known;
import org.probity.app.candidates.CandidateState.ImpactLines;
import org.probity.app.candidates.CandidateState.ProofLine;
import org.probity.app.candidates.CandidateState.RuleLine;
import org.probity.app.candidates.CandidateState.Stage;
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
    private final Supplier<Known> known;

    /**
     * @param house by what is judged now
     * @param records the mission's records
     * @param known what two people found out about findings
     */
    CandidateCheck(Settings house, List<Path> records, Supplier<Known> known) {
        this.house = house;
        this.records = List.copyOf(records);
        this.known = known;
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
                problems.isEmpty() ? impact(candidate).orElse(null) : null);
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

    private Optional<ImpactLines> impact(Settings candidate) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = Probity.read(house, records);
        Lists lists = Lists.of(house);
        Known settled = known.get();
        Impact impact = Impact.of(
                judged(house, reading, lists),
                judged(candidate, reading, lists),
                settled.confirmed(),
                settled.innocent());
        return Optional.of(new ImpactLines(
                impact.subjects(),
                "records",
                impact.outcomes().entrySet().stream()
                        .map(turn -> turn.getKey() + ": " + turn.getValue())
                        .toList(),
                impact.rules().stream()
                        .filter(Impact.OfRule::isAny)
                        .map(CandidateCheck::line)
                        .toList()));
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
