package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.app.BorrowedBook;
import org.probity.casebook.DossierJson;
import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.fact.Dossier;
import org.probity.fact.Hit;
import org.probity.fact.SourceFact;
import org.probity.picture.Picture;
import org.probity.rulebook.Raised;
import org.probity.rulebook.Translation;
import org.probity.web.Office;
import org.probity.web.text.Texts;

/** Finds what a finding rests on in the dossier on record. */
final class Evidence {

    private final Office office;
    private final Texts texts;

    Evidence(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    /** What one finding rests on. */
    EvidenceView of(KeptScreening kept, FindingRecord finding) {
        return all(kept, List.of(finding)).get(0);
    }

    /** What several findings rest on; the dossier is read and judged once. */
    List<EvidenceView> all(KeptScreening kept, List<FindingRecord> findings) {
        Optional<DossierJson> papers = office.papers(kept);
        List<Raised> raised = papers.map(DossierJson::dossier).map(this::judged).orElse(List.of());
        return findings.stream()
                .map(finding -> papers.map(one -> evidence(finding, one, raised))
                        .orElseGet(() -> new EvidenceView(finding.number(), false, List.of(), List.of(), List.of())))
                .toList();
    }

    private EvidenceView evidence(FindingRecord finding, DossierJson papers, List<Raised> raised) {
        Dossier dossier = papers.dossier();
        List<FactView> rows = finding.cites().stream()
                .flatMap(cite -> dossier.facts().stream()
                        .filter(fact -> fact instanceof SourceFact source
                                && source.origin().equals(cite))
                        .limit(1))
                .map(fact -> FactView.of((SourceFact) fact, texts))
                .toList();
        List<HitView> hits = dossier.facts().stream()
                .filter(Hit.class::isInstance)
                .map(Hit.class::cast)
                .filter(hit -> HitView.restsOn(hit, finding.cites()))
                .map(hit -> HitView.of(hit, papers, texts))
                .toList();
        List<String> sentences =
                picture(finding, dossier, raised).map(Picture::sentences).orElse(List.of());
        return new EvidenceView(finding.number(), true, rows, hits, sentences);
    }

    /** Who is tied to whom behind a finding. */
    Optional<Picture> picture(KeptScreening kept, FindingRecord finding) {
        return office.papers(kept)
                .map(DossierJson::dossier)
                .flatMap(dossier -> picture(finding, dossier, judged(dossier)));
    }

    /** The number of the first finding that can be drawn, and what its picture says. */
    Optional<EvidenceView> firstPicture(KeptScreening kept, List<FindingView> findings) {
        Optional<Dossier> dossier =
                findings.isEmpty() ? Optional.empty() : office.papers(kept).map(DossierJson::dossier);
        List<Raised> raised = dossier.map(this::judged).orElse(List.of());
        return findings.stream()
                .flatMap(finding -> dossier.flatMap(one -> picture(finding.kept(), one, raised)).stream()
                        .map(picture -> new EvidenceView(
                                finding.kept().number(), true, List.of(), List.of(), picture.sentences())))
                .findFirst();
    }

    private Optional<Picture> picture(FindingRecord finding, Dossier dossier, List<Raised> raised) {
        return raised.stream()
                .filter(one ->
                        one.rule().id().equals(finding.rule()) && one.cites().equals(finding.cites()))
                .findFirst()
                .flatMap(one -> Picture.of(one, dossier, translation()));
    }

    /** The dossier on record judged once more, for the facts that matched. */
    private List<Raised> judged(Dossier dossier) {
        try (BorrowedBook book = office.books().current()) {
            return book.rules().judge(dossier).findings();
        }
    }

    private Translation translation() {
        return RuleCards.of(office.books(), texts.language()).translation();
    }
}
