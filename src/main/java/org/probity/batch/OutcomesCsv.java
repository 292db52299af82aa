package org.probity.batch;

import java.io.Writer;
import java.util.stream.Collectors;

import org.probity.decision.Decision;
import org.probity.rulebook.RuleAnswer;

/** outcomes.csv: one line a subject. */
final class OutcomesCsv implements OutFile {

    private final CsvSheet sheet;

    OutcomesCsv(Writer to) {
        this.sheet = new CsvSheet(
                to, "id", "name", "kind", "outcome", "highest_severity", "findings", "could_not_check", "why");
    }

    @Override
    public void add(Reported reported) {
        Decision decision = reported.decision();
        sheet.line(
                decision.subject().id(),
                decision.subject().name(),
                decision.subject().kind(),
                decision.outcome().words(decision.subject().kind()),
                decision.highest().map(Enum::name).orElse(""),
                decision.findings().size(),
                decision.couldNotCheck().stream().map(RuleAnswer::ruleId).collect(Collectors.joining(";")),
                decision.why());
    }

    @Override
    public void close() {
        sheet.close();
    }
}
