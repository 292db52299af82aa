package org.probity.web.officer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.probity.app.BorrowedBook;
import org.probity.app.desk.Bonds;
import org.probity.casebook.Disposition;
import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.ScreeningLine;
import org.probity.decision.Outcome;
import org.probity.fact.Origin;
import org.probity.rulebook.Missing;
import org.probity.rulebook.syntax.Rule;
import org.probity.web.Office;
import org.probity.web.text.Language;
import org.probity.web.text.Phrases;
import org.probity.web.text.Shown;
import org.probity.web.text.Texts;
import org.probity.web.text.Told;

/** Makes what pages show of screenings on record. */
final class Results {

    private final Office office;

    Results(Office office) {
        this.office = office;
    }

    ResultView view(KeptScreening kept, Texts texts) {
        RuleCards cards = RuleCards.of(office.books(), texts.language());
        Optional<ScreeningLine> newest =
                office.casebook().screenings().newestOf(kept.content().subjectId());
        List<FindingView> findings = findings(kept, cards, texts);
        return new ResultView(
                kept,
                findings,
                NotChecked.of(kept.content().answers(), missing -> words(kept, missing, texts)),
                cards.isOf(kept.content().stamp().rulesHash()),
                newest.map(ScreeningLine::id)
                        .filter(id -> id.compareTo(kept.id()) > 0)
                        .orElse(""),
                why(kept, findings, texts));
    }

    /** The heaviest finding's sentence where there is one to review, else what was said then. */
    private static Told why(KeptScreening kept, List<FindingView> findings, Texts texts) {
        boolean isOfFinding = kept.content().outcome().compareTo(Outcome.REVIEW) >= 0 && !findings.isEmpty();
        if (isOfFinding
                && findings.get(0).sentence().language() == texts.language().ofRules()
                && texts.language() != Language.EN) {
            return new Told(Shown.plain(findings.get(0).sentence().text()), texts.language());
        }
        return new Phrases(texts).tell("why", kept.content().why());
    }

    /** What a rule lacked in the words of the form; blank where the form does not ask for it. */
    static String words(KeptScreening kept, Missing missing, Texts texts) {
        return FormPlan.of(kept.content().subjectKind())
                .map(plan -> new ScreenForm(plan, org.probity.web.form.Typed.nothing(), texts)
                        .wordsFor(missing.file(), missing.column()))
                .orElse("");
    }

    private List<FindingView> findings(KeptScreening kept, RuleCards cards, Texts texts) {
        Map<Integer, Disposition> own = new TreeMap<>();
        office.casebook().dispositions().ofScreening(kept.id()).forEach(one -> own.put(one.finding(), one));
        List<Disposition> settled = office.casebook()
                .dispositions()
                .confirmedOfSubject(kept.content().subjectId());
        // Long to read, and only needed where something was settled before.
        Optional<Bonds> bonds = settled.isEmpty() ? Optional.empty() : bonds(office, kept);
        List<FindingView> findings = new ArrayList<>();
        for (FindingRecord finding : kept.content().findings()) {
            Optional<Rule> rule = cards.rule(finding.rule(), finding.variant());
            Optional<Disposition> disposition = Optional.ofNullable(own.get(finding.number()));
            findings.add(new FindingView(
                    finding,
                    rule,
                    cards.translation(),
                    cards.sentence(finding, kept.content().stamp().rulesHash(), texts),
                    0,
                    finding.cites().stream().map(cite -> words(cite, texts)).toList(),
                    disposition,
                    disposition.isPresent()
                            ? Optional.empty()
                            : bonds.flatMap(one -> earlier(one, kept, finding, settled, texts))));
        }
        findings.sort(Comparator.comparing((FindingView one) -> !one.kept().counts())
                .thenComparing(one -> one.kept().weight())
                .thenComparing(one -> one.kept().number()));
        return explainedOnce(findings);
    }

    /** What dispositions of a screening's findings are bound to; empty where its papers are not on record. */
    static Optional<Bonds> bonds(Office office, KeptScreening kept) {
        return office.papers(kept).map(papers -> {
            try (BorrowedBook book = office.books().current()) {
                return new Bonds(papers, book.book(), kept.content().stamp().scorer());
            }
        });
    }

    /** What was settled of the same matter before: the same rule and the same rows, whatever they hold now. */
    private static Optional<FindingView.Earlier> earlier(
            Bonds bonds, KeptScreening kept, FindingRecord finding, List<Disposition> settled, Texts texts) {
        Set<String> names = bonds.of(finding).keySet();
        return settled.stream()
                .filter(one ->
                        one.bound().keySet().equals(names) && !one.screeningId().equals(kept.id()))
                .reduce((before, after) -> after)
                .map(one -> new FindingView.Earlier(
                        one,
                        bonds.changedSince(one.bound()).stream()
                                .map(name -> ChangeWords.of(name, texts))
                                .toList()));
    }

    /** What a rule says of itself is said once on a page. */
    private static List<FindingView> explainedOnce(List<FindingView> findings) {
        Map<String, Integer> first = new TreeMap<>();
        List<FindingView> shorter = new ArrayList<>();
        for (FindingView finding : findings) {
            Integer before =
                    first.putIfAbsent(finding.kept().rule(), finding.kept().number());
            shorter.add(before == null ? finding : finding.explainedBy(before));
        }
        return shorter;
    }

    /** Where a row stands: file and line, or which part of the form. */
    static String words(Origin cite, Texts texts) {
        if (!cite.file().startsWith(FormRows.PLACE)) {
            return cite.place() + (cite.row().isBlank() ? "" : " (" + cite.row() + ")");
        }
        String key = "officer.group." + cite.file().substring(FormRows.PLACE.length());
        return texts.say("officer.cite.form", "part", texts.sayOr(key, cite.file()), "number", cite.line());
    }
}
