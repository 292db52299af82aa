package org.probity.web.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.app.desk.Found;
import org.probity.app.desk.PartyView;
import org.probity.app.desk.Submission;
import org.probity.casebook.Disposition;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.NewDisposition;
import org.probity.casebook.Ruling;
import org.probity.casebook.ScreeningQuery;
import org.probity.fact.SourceFact;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation.Told;
import org.probity.web.Access;
import org.probity.web.FreshId;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;

/** Parties of the register: found, looked at, screened, told apart or taken for one. */
final class PartyPages {

    private static final int MOST_FOUND = 25;
    private static final int MOST_SCREENINGS = 50;
    private static final int MOST_ROWS = 300;

    private final Office office;
    private final Access mayRead;
    private final Access mayScreen;

    PartyPages(Office office, Access mayRead, Access mayScreen) {
        this.office = office;
        this.mayRead = mayRead;
        this.mayScreen = mayScreen;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/parties", mayRead, this::search),
                Route.get("/parties/{id}", mayRead, visit -> party(visit, new Faults())),
                Route.post("/parties/{id}/screen", mayScreen, this::screen),
                Route.post("/parties/{id}/same", mayScreen, this::identity));
    }

    private Reply search(Visit visit) {
        String asked = visit.query().text("q");
        List<FoundView> found = new ArrayList<>();
        if (!asked.isEmpty()) {
            for (Found one : office.desk().find(asked, MOST_FOUND)) {
                found.add(FoundView.of(one, office.casebook().screenings().newestOf(one.id())));
            }
        }
        return Reply.page("officer/parties").with("q", asked).with("found", found);
    }

    private PartyView view(Visit visit) {
        return office.desk().party(visit.place("id")).orElseThrow(Refusal::notFound);
    }

    private Reply.Page party(Visit visit, Faults faults) {
        String id = visit.place("id");
        List<ScreeningView> history =
                office.casebook().screenings().search(ScreeningQuery.ofSubject(id, MOST_SCREENINGS)).stream()
                        .map(ScreeningView::of)
                        .toList();
        Optional<PartyView> found = office.desk().party(id);
        if (found.isEmpty() && history.isEmpty()) {
            throw Refusal.notFound();
        }
        PartyView party = found.orElseGet(
                () -> new PartyView(id, history.get(0).name(), "", List.of(), List.of(), List.of(), List.of()));
        return Reply.page("officer/party")
                .with("party", party)
                .with("isKnown", found.isPresent())
                .with(
                        "rows",
                        party.rows().stream()
                                .filter(SourceFact.class::isInstance)
                                .limit(MOST_ROWS)
                                .map(fact -> FactView.of((SourceFact) fact, visit.texts()))
                                .toList())
                .with("history", history)
                .with("decisions", decisions(id))
                .with("mayScreen", visit.visitor().may(mayScreen))
                .with("typed", visit.typed())
                .with("faults", faults)
                .with("key", FreshId.next())
                .status(faults.isEmpty() ? 200 : 422);
    }

    private List<ReviewView> decisions(String id) {
        List<ReviewView> decisions = new ArrayList<>();
        for (State state : State.values()) {
            for (Disposition one : office.casebook().dispositions().all(DispositionKind.IDENTITY, state)) {
                if (one.firstParty().equals(id) || one.secondParty().equals(id)) {
                    decisions.add(ReviewView.of(
                            one,
                            Optional.empty(),
                            this::name,
                            (kept, finding) -> new Told(finding.sentence(), Language.ENGLISH)));
                }
            }
        }
        return decisions;
    }

    private String name(String id) {
        return office.desk().party(id).map(PartyView::name).orElse(id);
    }

    /** A party screened as the register knows it. */
    private Reply screen(Visit visit) {
        PartyView party = view(visit);
        String kind = visit.typed().text("kind");
        if (!party.subjectKinds().contains(kind)) {
            throw Refusal.unreadable();
        }
        String key = visit.typed().text("key");
        return Reply.to(
                "/s/" + office.keep(office.desk().screen(Submission.known(party.id(), kind)), visit.actor(), key));
    }

    /** Proposes that two parties are one, or are not. */
    private Reply identity(Visit visit) {
        PartyView party = view(visit);
        String other = visit.typed().text("other");
        String ruling = visit.typed().text("ruling");
        String reason = visit.typed().text("reason");
        Faults faults = new Faults();
        if (other.equals(party.id()) || office.desk().party(other).isEmpty()) {
            faults.say("other", visit.texts().say("officer.fault.other"));
        }
        if (!List.of("SAME", "NOT_SAME").contains(ruling)) {
            faults.say("ruling", visit.texts().say("officer.fault.ruling"));
        }
        if (reason.isBlank() || reason.length() > NewDisposition.LONGEST_REASON) {
            faults.say("reason", visit.texts().say("officer.fault.reason"));
        }
        if (!faults.isEmpty()) {
            return party(visit, faults);
        }
        String id = office.casebook()
                .dispositions()
                .propose(
                        NewDisposition.ofIdentity(party.id(), other, Ruling.valueOf(ruling), reason),
                        visit.actor(),
                        visit.typed().text("key"));
        return Reply.to("/reviews/" + id);
    }
}
