package org.probity.web.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.BorrowedBook;
import org.probity.app.books.KeptBooks;
import org.probity.app.pack.EvidencePack;
import org.probity.app.pack.PackRefused;
import org.probity.casebook.Disposition;
import org.probity.casebook.FindingRecord;
import org.probity.casebook.KeptScreening;
import org.probity.casebook.NewDisposition;
import org.probity.casebook.Ruling;
import org.probity.rulebook.RuleShelf;
import org.probity.rulebook.Translation.Told;
import org.probity.web.Access;
import org.probity.web.FreshId;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;

/** Screenings on record: the result, each finding, and what becomes of it. */
final class ResultPages {

    private final Office office;
    private final Results results;
    private final Access mayRead;
    private final Access maySettle;

    ResultPages(Office office, Access mayRead, Access maySettle) {
        this.office = office;
        this.results = new Results(office);
        this.mayRead = mayRead;
        this.maySettle = maySettle;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/s/{id}.json", mayRead, visit -> ResultFiles.json(kept(visit))),
                Route.get("/s/{id}.csv", mayRead, visit -> ResultFiles.csv(kept(visit))),
                Route.get("/s/{id}.svg", mayRead, this::firstPicture),
                Route.get("/s/{id}", mayRead, this::result),
                Route.get("/s/{id}/pack.zip", mayRead, this::pack),
                Route.get("/s/{id}/full", mayRead, this::full),
                Route.get("/s/{id}/letter", mayRead, this::letter),
                Route.get("/s/{id}/compare/{other}", mayRead, this::compare),
                Route.get("/s/{id}/findings/{n}.svg", mayRead, this::picture),
                Route.get("/s/{id}/findings/{n}", mayRead, visit -> finding(visit, new Faults())),
                Route.post("/s/{id}/findings/{n}/disposition", maySettle, this::propose));
    }

    private KeptScreening kept(Visit visit) {
        return kept(visit.place("id"));
    }

    private KeptScreening kept(String id) {
        return office.casebook().screenings().find(id).orElseThrow(Refusal::notFound);
    }

    private Reply result(Visit visit) {
        KeptScreening kept = kept(visit);
        ResultView result = results.view(kept, visit.texts());
        return Reply.page("officer/result")
                .with("result", result)
                .with("picture", new Evidence(office, visit.texts()).firstPicture(kept, result.findings()));
    }

    /** Everything on one page, for paper. */
    private Reply full(Visit visit) {
        KeptScreening kept = kept(visit);
        ResultView result = results.view(kept, visit.texts());
        List<EvidenceView> evidence = new Evidence(office, visit.texts())
                .all(kept, result.findings().stream().map(FindingView::kept).toList());
        return Reply.page("officer/full").with("result", result).with("evidence", evidence);
    }

    private Reply letter(Visit visit) {
        return Reply.page("officer/letter").with("result", results.view(kept(visit), visit.texts()));
    }

    private Reply compare(Visit visit) {
        KeptScreening one = kept(visit);
        KeptScreening other = kept(visit.place("other"));
        Comparison comparison = Comparison.of(one, other);
        RuleCards cards = RuleCards.of(office.books(), visit.texts().language());
        Map<FindingRecord, Told> sentences = new HashMap<>();
        comparison.gone().forEach(finding -> sentences.put(finding, sentence(cards, one, finding, visit)));
        comparison.come().forEach(finding -> sentences.put(finding, sentence(cards, other, finding, visit)));
        return Reply.page("officer/compare").with("comparison", comparison).with("sentences", sentences);
    }

    private static Told sentence(RuleCards cards, KeptScreening kept, FindingRecord finding, Visit visit) {
        return cards.sentence(finding, kept.content().stamp().rulesHash(), visit.texts());
    }

    /** Everything in one file, for whoever wants to judge it again without us. */
    private Reply pack(Visit visit) {
        KeptScreening kept = kept(visit);
        try (BorrowedBook book = office.books().current()) {
            RuleShelf rules = new KeptBooks(office.home())
                    .apply(kept.content().stamp().rulesHash())
                    .orElseGet(() -> book.book().shelf());
            EvidencePack pack = EvidencePack.of(kept, rules);
            return Reply.file("application/zip", kept.id() + ".zip", pack.bytes());
        } catch (PackRefused refused) {
            throw Refusal.of(409, "officer.pack.refused");
        }
    }

    private Reply firstPicture(Visit visit) {
        KeptScreening kept = kept(visit);
        Evidence evidence = new Evidence(office, visit.texts());
        return evidence.firstPicture(kept, results.view(kept, visit.texts()).findings())
                .flatMap(first -> kept.finding(first.number()))
                .flatMap(finding -> evidence.picture(kept, finding))
                .map(picture -> PictureFile.of(picture.svg()))
                .orElseThrow(Refusal::notFound);
    }

    private Reply picture(Visit visit) {
        KeptScreening kept = kept(visit);
        FindingRecord finding = kept.finding(number(visit)).orElseThrow(Refusal::notFound);
        return new Evidence(office, visit.texts())
                .picture(kept, finding)
                .map(picture -> PictureFile.of(picture.svg()))
                .orElseThrow(Refusal::notFound);
    }

    private static int number(Visit visit) {
        try {
            return Integer.parseInt(visit.place("n"));
        } catch (NumberFormatException e) {
            throw Refusal.notFound();
        }
    }

    private Reply.Page finding(Visit visit, Faults faults) {
        KeptScreening kept = kept(visit);
        int number = number(visit);
        FindingRecord record = kept.finding(number).orElseThrow(Refusal::notFound);
        ResultView result = results.view(kept, visit.texts());
        FindingView finding = result.findings().stream()
                .filter(one -> one.kept().number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return Reply.page("officer/onefinding")
                .with("result", result)
                .with("finding", finding)
                .with("evidence", new Evidence(office, visit.texts()).of(kept, record))
                .with("changes", finding.toLookAtAgain().flatMap(one -> new Changes(office, visit.texts()).since(one)))
                .with("faults", faults)
                .with("mayPropose", visit.visitor().may(maySettle) && isOpen(finding))
                .with(
                        "reason",
                        Field.text("reason", visit.texts().say("officer.disposition.reason"), visit.typed(), faults)
                                .hint(visit.texts().say("officer.disposition.reason.hint"))
                                .type("area"))
                .with("ruling", visit.typed().text("ruling"))
                .with("key", FreshId.next())
                .status(faults.isEmpty() ? 200 : 422);
    }

    private static boolean isOpen(FindingView finding) {
        return finding.disposition()
                .filter(one -> one.state() == Disposition.State.PROPOSED || one.state() == Disposition.State.CONFIRMED)
                .isEmpty();
    }

    private Reply propose(Visit visit) {
        KeptScreening kept = kept(visit);
        FindingRecord finding = kept.finding(number(visit)).orElseThrow(Refusal::notFound);
        String reason = visit.typed().text("reason");
        String ruling = visit.typed().text("ruling");
        Faults faults = new Faults();
        if (List.of("SAME", "NOT_SAME", "CANNOT_TELL").indexOf(ruling) < 0) {
            faults.say("ruling", visit.texts().say("officer.fault.ruling"));
        }
        if (reason.isBlank() || reason.length() > NewDisposition.LONGEST_REASON) {
            faults.say("reason", visit.texts().say("officer.fault.reason"));
        }
        if (!faults.isEmpty()) {
            return finding(visit, faults);
        }
        Map<String, String> bound =
                Results.bonds(office, kept).map(bonds -> bonds.of(finding)).orElse(Map.of());
        NewDisposition proposal =
                NewDisposition.ofFinding(kept.id(), finding.number(), Ruling.valueOf(ruling), reason, bound);
        office.casebook()
                .dispositions()
                .propose(proposal, visit.actor(), visit.typed().text("key"));
        return Reply.to("/s/" + kept.id() + "/findings/" + finding.number());
    }
}
