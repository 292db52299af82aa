package org.probity.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.FactJson;
import org.probity.casebook.JsonValues;
import org.probity.casebook.RaisedJson;
import org.probity.casebook.UnreadablePaper;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.decision.Alone;
import org.probity.fact.Mitigation;
import org.probity.fact.Subject;
import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.Raised;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.Verdict;

/**
 * The lines of a journal: what it is bound to, the answers of all rules each time they come in a new combination, and the
 * verdicts of both passes, which name such a combination by number. Not safe for threads.
 */
final class JournalLines {

    private static final String FORMAT = "1";

    private final RunBasis basis;
    /** Made once: they are hashes over all subjects. */
    private final Map<String, String> marks;

    private final RaisedJson findings;
    private final List<List<RuleAnswer>> answers = new ArrayList<>();
    private final Map<List<RuleAnswer>, Integer> numbers = new HashMap<>();
    private final List<Alone> alone = new ArrayList<>();
    private final List<Verdict> together = new ArrayList<>();
    private Map<String, String> bound = Map.of();

    JournalLines(RunBasis basis) {
        this.basis = basis;
        this.marks = basis.marks();
        this.findings = new RaisedJson(basis.card().rules());
    }

    List<Alone> alone() {
        return alone;
    }

    List<Verdict> together() {
        return together;
    }

    /** What the journal read is bound to, by name; empty where it has no first line yet. */
    Map<String, String> bound() {
        return bound;
    }

    /** What this run is bound to, by name. */
    Map<String, String> marks() {
        return marks;
    }

    /** The first line. */
    String first() {
        return CanonicalJson.of(Map.of("journal", FORMAT, "bound", marks));
    }

    /** What one rule pass said, in one line, or in two where its answers come in a new combination. */
    List<String> of(Alone one) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> lines = lines(values, one.subject(), one.verdict());
        if (!one.measures().isEmpty()) {
            values.put("measures", one.measures().stream().map(FactJson::values).toList());
        }
        one.notRead().ifPresent(why -> values.put("not_read", why));
        lines.add(CanonicalJson.of(Map.of("alone", values)));
        return lines;
    }

    List<String> of(Subject subject, Verdict verdict) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> lines = lines(values, subject, verdict);
        lines.add(CanonicalJson.of(Map.of("together", values)));
        return lines;
    }

    private List<String> lines(Map<String, Object> values, Subject subject, Verdict verdict) {
        List<String> lines = new ArrayList<>(2);
        Integer number = numbers.get(verdict.answers());
        if (number == null) {
            number = numbers.size();
            numbers.put(verdict.answers(), number);
            lines.add(CanonicalJson.of(Map.of(
                    "answers",
                    verdict.answers().stream().map(JournalLines::answer).toList())));
        }
        values.put("id", subject.id());
        values.put("answers", number);
        if (!verdict.findings().isEmpty()) {
            values.put(
                    "findings",
                    verdict.findings().stream().map(findings::values).toList());
        }
        verdict.incomplete().ifPresent(why -> values.put("incomplete", why));
        return lines;
    }

    private static List<Object> answer(RuleAnswer answer) {
        return List.of(
                answer.ruleId(),
                answer.answer().name(),
                answer.missing().stream()
                        .map(one -> List.of(one.file(), one.column()))
                        .toList());
    }

    /**
     * Takes a line that was written here.
     *
     * @throws UnreadablePaper when it is none
     */
    void read(String line) {
        Map<String, @Nullable Object> values = JsonValues.paper(line);
        try {
            if (values.get("bound") instanceof Map<?, ?> marks) {
                Map<String, String> read = new LinkedHashMap<>();
                marks.forEach((name, mark) -> read.put((String) name, (String) mark));
                bound = FORMAT.equals(values.get("journal")) ? read : Map.of("way journals are written", "");
            } else if (!isOurs()) {
                // Whom other lines are about is of no interest: the run does not go on from here.
                return;
            } else if (values.get("answers") instanceof List<?> items) {
                answers.add(items.stream().map(item -> answer((List<?>) item)).toList());
                numbers.putIfAbsent(answers.get(answers.size() - 1), answers.size() - 1);
            } else if (values.get("alone") instanceof Map<?, ?> one) {
                alone.add(alone(one));
            } else if (values.get("together") instanceof Map<?, ?> one) {
                together.add(verdict(one, subject(together.size(), one)));
            } else {
                throw new UnreadablePaper("Found a line of " + values.keySet() + ".");
            }
        } catch (ClassCastException | IndexOutOfBoundsException | IllegalArgumentException misfit) {
            throw new UnreadablePaper("A line has other values than expected: " + misfit.getMessage());
        }
    }

    private boolean isOurs() {
        return bound.equals(marks);
    }

    private static RuleAnswer answer(List<?> values) {
        List<Missing> missing = new ArrayList<>();
        for (Object one : (List<?>) values.get(2)) {
            missing.add(new Missing((String) ((List<?>) one).get(0), (String) ((List<?>) one).get(1)));
        }
        return new RuleAnswer((String) values.get(0), Answer.valueOf((String) values.get(1)), missing);
    }

    private Alone alone(Map<?, ?> values) {
        Subject subject = subject(alone.size(), values);
        List<Mitigation> measures = new ArrayList<>();
        if (values.get("measures") instanceof List<?> kept) {
            kept.forEach(measure -> measures.add((Mitigation) FactJson.fact((Map<?, ?>) measure)));
        }
        return new Alone(subject, verdict(values, subject), basis.limits(), measures, Optional.ofNullable((String)
                values.get("not_read")));
    }

    private Subject subject(int place, Map<?, ?> values) {
        Subject subject = basis.subjects().get(place);
        if (!subject.id().equals(values.get("id"))) {
            throw new UnreadablePaper("Subject " + (place + 1) + " has another id than in the files.");
        }
        return subject;
    }

    private Verdict verdict(Map<?, ?> values, Subject subject) {
        if (!(values.get("answers") instanceof Number number)) {
            throw new UnreadablePaper("A line lacks its answers. Found " + values.keySet() + ".");
        }
        List<Raised> raised = new ArrayList<>();
        if (values.get("findings") instanceof List<?> kept) {
            kept.forEach(one -> raised.add(findings.raised(subject, (Map<?, ?>) one)));
        }
        return new Verdict(
                raised, answers.get(number.intValue()), Optional.ofNullable((String) values.get("incomplete")));
    }
}
