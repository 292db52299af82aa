package org.probity.batch;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probity.decision.Weighed;
import org.probity.fact.Origin;
import org.probity.fact.Subject;
import org.probity.rulebook.Raised;

/** findings.jsonl: one finding a line, with the values of its sentence and the rows it cites. */
final class FindingsJsonl implements OutFile {

    private final JsonText json;

    FindingsJsonl(Writer to) {
        this.json = new JsonText(to);
    }

    @Override
    public void add(Reported reported) {
        List<Weighed> findings = reported.decision().findings();
        for (int i = 0; i < findings.size(); i++) {
            json.line(finding(reported.findingId(i), findings.get(i)));
        }
    }

    private static Map<String, Object> finding(String id, Weighed finding) {
        Raised raised = finding.raised();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("subject", subject(raised.subject()));
        fields.put("rule", raised.rule().id());
        fields.put("variant", raised.rule().variant());
        fields.put("status", raised.rule().card().status().name().toLowerCase(Locale.ROOT));
        fields.put("severity", raised.severity().name());
        fields.put("weight", finding.weight().name());
        finding.mitigation().ifPresent(measure -> {
            fields.put("lowered_by", measure.measure());
            fields.put("lowered_by_row", origin(measure.origin()));
        });
        fields.put("sentence", raised.sentence());
        fields.put(
                "arguments",
                raised.arguments().stream().map(FindingsJsonl::argument).toList());
        if (!raised.identities().isEmpty()) {
            fields.put("identities", raised.identities());
        }
        fields.put("cites", raised.cites().stream().map(FindingsJsonl::origin).toList());
        return fields;
    }

    private static Map<String, Object> subject(Subject subject) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", subject.id());
        fields.put("name", subject.name());
        fields.put("kind", subject.kind());
        return fields;
    }

    private static Map<String, Object> origin(Origin origin) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", origin.file());
        fields.put("line", origin.line());
        fields.put("row", origin.row());
        return fields;
    }

    private static Optional<Object> argument(@org.jspecify.annotations.Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean
                ? Optional.ofNullable(value)
                : Optional.of(value.toString());
    }

    @Override
    public void close() {
        json.close();
    }
}
