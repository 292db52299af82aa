package org.probity.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.probity.decision.Weighed;
import org.probity.fact.Origin;
import org.probity.fact.Subject;
import org.probity.rulebook.syntax.Rule;

/** The findings as a table, one line a finding. */
final class FindingsSheet implements OutFile {

    static final String[] HEADER = {
        "id",
        "subject",
        "name",
        "kind",
        "rule",
        "title",
        "status",
        "severity",
        "weight",
        "sentence",
        "cites",
        "lowered_by"
    };

    private final Sheet sheet;

    FindingsSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void add(Reported reported) {
        Subject subject = reported.decision().subject();
        List<Weighed> findings = reported.decision().findings();
        for (int i = 0; i < findings.size(); i++) {
            Weighed finding = findings.get(i);
            Rule rule = finding.raised().rule();
            sheet.line(
                    reported.findingId(i),
                    subject.id(),
                    subject.name(),
                    subject.kind(),
                    rule.id(),
                    rule.name(),
                    rule.card().status().name().toLowerCase(Locale.ROOT),
                    finding.raised().severity().name(),
                    finding.weight().name(),
                    finding.raised().sentence(),
                    finding.raised().cites().stream().map(Origin::place).collect(Collectors.joining(" ")),
                    finding.mitigation()
                            .map(measure ->
                                    measure.measure() + " (" + measure.origin().place() + ")")
                            .orElse(""));
        }
    }

    @Override
    public void close() {
        sheet.close();
    }
}
