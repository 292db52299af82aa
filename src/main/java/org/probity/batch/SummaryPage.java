package org.probity.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.probity.batch.Bars.Bar;
import org.probity.decision.Outcome;
import org.probity.fact.Dossier;
import org.probity.fact.ListCard;
import org.probity.fact.Subject;
import org.probity.rulebook.Answer;
import org.probity.rulebook.Missing;
import org.probity.rulebook.syntax.Rule;
import org.probity.rulebook.syntax.Severity;
import org.probity.rulebook.syntax.Status;
import org.probity.screening.Searched;

/** summary.html: a run on a page, in one file, without script, fit for print. */
final class SummaryPage {

    private final RunCard card;
    private final Totals totals;
    private final Coverage coverage;
    private final Function<Subject, Dossier> dossiers;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Html page = new Html();

    SummaryPage(RunCard card, Totals totals, Coverage coverage, Function<Subject, Dossier> dossiers) {
        this.dossiers = dossiers;
        this.card = card;
        this.totals = totals;
        this.coverage = coverage;
        card.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    String html() {
        String title = "Probity: " + (card.mission().isBlank() ? "" : card.mission() + ", ") + card.asOf();
        page.begin(title);
        if (!card.saidOfInvented().isEmpty()) {
            page.raw("<p class=\"note\">" + Html.escaped(card.saidOfInvented()) + "</p>");
        }
        card.saidOfDoubts().forEach(doubt -> page.raw("<p class=\"note\">" + Html.escaped(doubt) + "</p>"));
        outcomes();
        findings();
        top();
        pictures();
        blindSpots();
        new WhoSection(card.who()).on(page);
        inputs();
        lists();
        rulesInForce();
        return page.raw("</body></html>").toString();
    }

    private void outcomes() {
        page.element("h2", "Outcomes");
        totals.byKind().forEach((kind, counts) -> {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            page.element("h3", plural(kind) + ": " + all);
            List<Bar> bars = new ArrayList<>();
            for (Outcome outcome : Outcome.values()) {
                bars.add(0, new Bar(outcome.words(kind), counts.getOrDefault(outcome, 0L), ""));
            }
            page.raw(Bars.svg("Outcomes of " + plural(kind), bars));
        });
    }

    private static String plural(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "s";
    }

    private void findings() {
        page.element("h2", "Findings: " + totals.findings());
        List<Bar> weights = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            weights.add(new Bar(severity.name(), totals.count(severity), ""));
        }
        page.raw(Bars.svg("Findings that count, by weight", weights));
        page.element("h3", "Subjects flagged, by rule");
        List<Bar> bars = new ArrayList<>();
        coverage.rules().forEach((id, answers) -> {
            if (answers.count(Answer.FLAGGED) > 0) {
                String rate = answers.baseRate()
                        .map(percent -> "(" + percent + " % of those checked)")
                        .orElse("");
                bars.add(new Bar(id, answers.count(Answer.FLAGGED), rate));
            }
        });
        page.raw(Bars.svg("Subjects flagged, by rule", bars));
        List<List<Object>> lines = new ArrayList<>();
        coverage.rules()
                .forEach((id, answers) -> lines.add(List.of(
                        id,
                        name(id),
                        answers.count(Answer.FLAGGED),
                        answers.count(Answer.NOT_FLAGGED),
                        answers.count(Answer.NO_DATA),
                        answers.baseRate().map(rate -> rate + " %").orElse("–"))));
        page.table(List.of("Rule", "Looks for", "Flagged", "Not flagged", "No data", "Base rate"), lines);
    }

    private String name(String id) {
        Rule rule = rules.get(id);
        return rule == null ? "" : rule.name() + (rule.card().status() == Status.DRAFT ? " (draft)" : "");
    }

    private void top() {
        page.element("h2", "To look at first");
        List<List<Object>> lines = new ArrayList<>();
        for (Totals.Top one : totals.top()) {
            lines.add(List.of(
                    one.subject().id(),
                    one.subject().name(),
                    one.outcome().words(one.subject().kind()),
                    one.findings(),
                    one.decision().why()));
        }
        if (lines.isEmpty()) {
            page.element("p", "Nobody was flagged.");
        } else {
            page.table(List.of("Id", "Name", "Outcome", "Findings", "Why"), lines);
        }
    }

    private void pictures() {
        List<Gallery.Hung> hung = Gallery.of(totals.top(), dossiers);
        if (hung.isEmpty()) {
            return;
        }
        page.element("h2", "Pictures of the heaviest findings");
        for (Gallery.Hung one : hung) {
            page.raw("<section class=\"picture\">")
                    .element(
                            "h3",
                            one.raised().subject().name() + ": "
                                    + one.raised().rule().id())
                    .element("p", one.raised().sentence())
                    .raw(one.picture().svg())
                    .raw("<ul>");
            one.picture().sentences().forEach(sentence -> page.element("li", sentence));
            page.raw("</ul></section>");
        }
    }

    private void blindSpots() {
        page.element("h2", "What could not be checked");
        Map<Missing, TreeSet<String>> rulesByMissing = new TreeMap<>();
        Map<Missing, Long> times = new TreeMap<>();
        coverage.rules().forEach((id, answers) -> answers.missing().forEach((missing, count) -> {
            rulesByMissing.computeIfAbsent(missing, one -> new TreeSet<>()).add(id);
            times.merge(missing, count, Long::sum);
        }));
        List<List<Object>> lines = new ArrayList<>();
        times.entrySet().stream()
                .sorted(Map.Entry.<Missing, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.add(List.of(
                        entry.getKey().toString(),
                        entry.getValue(),
                        String.join(", ", rulesByMissing.getOrDefault(entry.getKey(), new TreeSet<>())))));
        if (lines.isEmpty()) {
            page.element("p", "Every rule had the data it needs.");
        } else {
            page.element("p", "Unknown is never shown as clear. Each of these would let more rules run:");
            page.table(List.of("File or column", "Times wanted", "Rules"), lines);
        }
    }

    private void inputs() {
        page.element("h2", "Inputs");
        page.element(
                "p",
                card.rowsRead() + " rows read = " + card.rowsUsed() + " used + " + card.rowsRefused() + " refused.");
        List<List<Object>> lines = new ArrayList<>();
        card.inputs()
                .forEach(input -> lines.add(List.of(
                        input.name(),
                        input.read(),
                        input.refused(),
                        String.join("; ", input.notes()),
                        input.file().sha256())));
        card.mapping().ifPresent(file -> lines.add(List.of(file.path(), "", "", "mapping", file.sha256())));
        page.table(List.of("File", "Rows", "Refused", "Notes", "SHA-256"), lines);
    }

    private void lists() {
        page.element("h2", "Lists searched");
        Map<String, ListCard> cards = new LinkedHashMap<>();
        card.lists().forEach(list -> cards.putIfAbsent(list.list(), list));
        List<List<Object>> lines = new ArrayList<>();
        for (Searched.SearchedList list : card.searched().lists()) {
            ListCard known = cards.get(list.list());
            lines.add(List.of(
                    list.list(),
                    list.title(),
                    orDash(known == null ? null : known.publisher()),
                    orDash(list.knownOn()),
                    list.entries(),
                    list.names(),
                    known != null && Boolean.TRUE.equals(known.mandatory()) ? "yes" : "no",
                    list.sha256()));
        }
        if (lines.isEmpty()) {
            page.element("p", "None. Nobody can be cleared without one.");
        } else {
            page.element(
                    "p",
                    "\"No hit\" means no more than this: " + card.searched().said());
            page.table(
                    List.of("List", "Title", "Publisher", "Current on", "Entries", "Names", "Mandatory", "SHA-256"),
                    lines);
        }
    }

    private static Object orDash(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "–" : value;
    }

    private void rulesInForce() {
        page.element("h2", "Rules in force");
        page.element("p", rules.size() + " rules from " + card.rulesFrom() + ", SHA-256 " + card.rulesHash() + ".");
        page.element("p", "Probity " + card.probity() + " with Drools " + card.drools() + ".");
    }
}
