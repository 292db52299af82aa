package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.app.BorrowedBook;
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

    EvidenceView of(KeptScreening kept, FindingRecord finding) {
        Optional<Dossier> found = office.dossier(kept);
        if (found.isEmpty()) {
            return new EvidenceView(finding.number(), false, List.of(), List.of(), List.of());
        }
        Dossier dossier = found.get();
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
                .map(hit -> HitView.of(hit, dossier))
                .toList();
        List<String> sentences = picture(kept, finding).map(Picture::sentences).orElse(List.of());
        return new EvidenceView(finding.number(), true, rows, hits, sentences);
    }

    /** Who is tied to whom behind a finding. The dossier on record is judged once more, for the facts of the match. */
    Optional<Picture> picture(KeptScreening kept, FindingRecord finding) {
        return office.dossier(kept).flatMap(dossier -> raised(dossier, finding)
                .flatMap(raised -> Picture.of(raised, dossier, translation())));
    }

    private Optional<Raised> raised(Dossier dossier, FindingRecord finding) {
        try (BorrowedBook book = office.books().current()) {
            return book.rules().judge(dossier).findings().stream()
                    .filter(raised -> raised.rule().id().equals(finding.rule())
                            && raised.cites().equals(finding.cites()))
                    .findFirst();
        }
    }

    private Translation translation() {
        return Translation.english();
    }
}
