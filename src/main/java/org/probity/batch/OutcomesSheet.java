package org.probity.batch;

import java.util.stream.Collectors;

import org.probity.decision.Decision;
import org.probity.rulebook.RuleAnswer;

/** The outcomes as a table, one line a subject. */
final class OutcomesSheet implements OutFile {

    static final String[] HEADER = {
        "id", "name", "kind", "outcome", "highest_severity", "findings", "could_not_check", "why"
    };

    private final Sheet sheet;

    OutcomesSheet(Sheet sheet) {
        this.sheet = sheet;
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
