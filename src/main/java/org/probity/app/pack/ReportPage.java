package org.probity.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.probity.batch.Html;
import org.probity.decision.Decision;
import org.probity.decision.Weighed;
import org.probity.fact.Dossier;
import org.probity.fact.Hit;
import org.probity.fact.ListEntry;
import org.probity.fact.Origin;
import org.probity.picture.Picture;
import org.probity.rulebook.RuleAnswer;
import org.probity.rulebook.Translation;
import org.probity.rulebook.syntax.Card;

/** report.html of a pack: the screening on a page, in one file, without script, fit for print. */
final class ReportPage {

    private final Evidence evidence;
    private final Decision decision;
    private final Dossier dossier;
    private final Html page = new Html();

    ReportPage(Evidence evidence) {
        this.evidence = evidence;
        this.decision = evidence.decision();
        this.dossier = evidence.papers().dossier();
    }

    String html() {
        page.begin(decision.subject().name() + " (" + decision.subject().id() + ")")
                .element("h2", decision.outcome().words(decision.subject().kind()))
                .element("p", decision.why());
        decision.notRead().ifPresent(why -> page.element("p", why));
        findings();
        couldNotCheck();
        entries();
        facts();
        stamp();
        return page.raw("</body></html>").toString();
    }

    private void findings() {
        page.element("h2", "Findings: " + decision.findings().size());
        for (Weighed finding : decision.findings()) {
            Card card = finding.raised().rule().card();
            page.raw("<section class=\"picture\">")
                    .element(
                            "h3",
                            finding.raised().rule().id() + ", " + finding.weight() + ": "
                                    + finding.raised().rule().name())
                    .element("p", finding.raised().sentence());
            if (!finding.counts()) {
                page.element("p", "The rule is a draft: it is shown and changes no decision.");
            }
            finding.mitigation()
                    .ifPresent(measure -> page.element("p", "Weighs less because of: " + measure.measure() + "."));
            Picture.of(finding.raised(), dossier, Translation.english()).ifPresent(this::picture);
            page.table(
                    List.of("Matter", "What is said"),
                    List.of(
                            List.of("Why it matters", card.why()),
                            List.of("Innocent when", card.exceptWhen()),
                            List.of("What to ask", card.ask()),
                            List.of("Source", card.source()),
                            List.of(
                                    "Rests on",
                                    finding.raised().cites().stream()
                                            .map(Origin::place)
                                            .collect(Collectors.joining(", ")))));
            page.raw("</section>");
        }
    }

    private void picture(Picture picture) {
        page.raw(picture.svg()).raw("<ul>");
        picture.sentences().forEach(sentence -> page.element("li", sentence));
        page.raw("</ul>");
    }

    private void couldNotCheck() {
        List<RuleAnswer> blind = decision.couldNotCheck();
        page.element("h2", "Could not be checked: " + blind.size());
        List<List<Object>> lines = new ArrayList<>();
        for (RuleAnswer answer : blind) {
            lines.add(List.of(
                    answer.ruleId(),
                    answer.missing().stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
        if (!lines.isEmpty()) {
            page.table(List.of("Rule", "It lacked"), lines);
        }
    }

    /** What the lists say of those who may be meant, beside what the mission's records say. */
    private void entries() {
        if (evidence.papers().entries().isEmpty()) {
            return;
        }
        page.element("h2", "Entries of lists");
        for (ListEntry entry : evidence.papers().entries()) {
            page.element("h3", entry.list() + " " + entry.id());
            List<List<Object>> lines = new ArrayList<>();
            for (Hit hit : dossier.all(Hit.class)) {
                if (hit.list().equals(entry.list()) && hit.listingId().equals(entry.id())) {
                    lines.add(List.of(
                            "May be",
                            hit.partyName() + " (" + hit.partyId() + "), " + hit.band() + ", by " + hit.basis() + " "
                                    + hit.matched()));
                }
            }
            entry.names().forEach(name -> lines.add(List.of("Name", name.text())));
            entry.excerpt().forEach(field -> lines.add(List.of(field.label(), field.text())));
            page.table(List.of("Field", "As published"), lines);
        }
    }

    private void facts() {
        page.element("h2", "Facts: " + dossier.facts().size());
        Map<String, Long> counts = new TreeMap<>(dossier.facts().stream()
                .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName(), Collectors.counting())));
        List<List<Object>> lines = new ArrayList<>();
        counts.forEach((type, count) -> lines.add(List.of(type, count)));
        page.table(List.of("Kind, as in the folder facts", "Number"), lines);
    }

    private void stamp() {
        page.element("h2", "By what it was judged");
        List<List<Object>> lines = new ArrayList<>();
        for (String key : List.of("id", "kept_at", "kept_by")) {
            Object value = evidence.said().get(key);
            if (value != null && !value.toString().isBlank()) {
                lines.add(List.of(key.replace('_', ' '), value));
            }
        }
        Map<?, ?> stamp = Evidence.stamp(evidence.said());
        for (String key : List.of("as_of", "mission", "probity", "drools", "rules", "records", "scorer")) {
            lines.add(List.of(key.replace('_', ' '), String.valueOf(stamp.get(key))));
        }
        page.table(List.of("Matter", "What is said"), lines);
        page.element("p", evidence.papers().lists().searched());
        if (stamp.get("lists") instanceof List<?> lists && !lists.isEmpty()) {
            List<List<Object>> searched = new ArrayList<>();
            for (Object list : lists) {
                Map<?, ?> one = (Map<?, ?>) list;
                searched.add(
                        List.of(said(one, "list"), said(one, "version"), said(one, "entries"), said(one, "sha256")));
            }
            page.table(List.of("List", "Version", "Entries", "SHA-256"), searched);
        }
    }

    private static Object said(Map<?, ?> values, String key) {
        Object value = values.get(key);
        return value == null ? "" : value;
    }
}
