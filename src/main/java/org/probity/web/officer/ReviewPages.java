package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.casebook.Disposition;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.KeptScreening;
import org.probity.web.Access;
import org.probity.web.FreshId;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.text.Texts;

/** The four-eyes inbox: what waits for a second person, and what was opened again. */
final class ReviewPages {

    private static final int MOST = 200;

    private final Office office;
    private final Access mayPropose;
    private final Access maySettle;

    ReviewPages(Office office, Access mayPropose, Access maySettle) {
        this.office = office;
        this.mayPropose = mayPropose;
        this.maySettle = maySettle;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/reviews", mayPropose, this::inbox),
                Route.get("/reviews/{id}", mayPropose, this::one),
                Route.post("/reviews/{id}", maySettle, this::settle));
    }

    private Reply inbox(Visit visit) {
        RuleCards cards = cards(visit);
        List<ReviewView> waiting = office.casebook().dispositions().inbox(visit.actor()).stream()
                .filter(ReviewPages::isCase)
                .limit(MOST)
                .map(one -> view(one, visit.texts(), cards))
                .toList();
        List<ReviewView> own = office.casebook().dispositions().all(DispositionKind.FINDING, State.PROPOSED).stream()
                .filter(one -> one.proposedBy().id().equals(visit.actor().id()))
                .limit(MOST)
                .map(one -> view(one, visit.texts(), cards))
                .toList();
        List<ReviewView> reopened =
                office.casebook().dispositions().all(DispositionKind.FINDING, State.REOPENED).stream()
                        .limit(MOST)
                        .map(one -> view(one, visit.texts(), cards))
                        .toList();
        return Reply.page("officer/reviews")
                .with("waiting", waiting)
                .with("own", own)
                .with("reopened", reopened);
    }

    /** Whether it is about somebody screened; books and lists have pages of their own. */
    private static boolean isCase(Disposition one) {
        return one.kind() == DispositionKind.FINDING || one.kind() == DispositionKind.IDENTITY;
    }

    private RuleCards cards(Visit visit) {
        return RuleCards.of(office.books(), visit.texts().language());
    }

    private ReviewView view(Disposition one, Texts texts, RuleCards cards) {
        Optional<KeptScreening> kept = one.screeningId().isBlank()
                ? Optional.empty()
                : office.casebook().screenings().find(one.screeningId());
        return ReviewView.of(
                one,
                kept,
                this::name,
                (screening, finding) ->
                        cards.sentence(finding, screening.content().stamp().rulesHash(), texts));
    }

    private String name(String partyId) {
        return office.desk().party(partyId).map(party -> party.name()).orElse(partyId);
    }

    private Disposition disposition(Visit visit) {
        return office.casebook()
                .dispositions()
                .find(visit.place("id"))
                .filter(ReviewPages::isCase)
                .orElseThrow(Refusal::notFound);
    }

    private Reply one(Visit visit) {
        Disposition one = disposition(visit);
        boolean isOwn = one.proposedBy().id().equals(visit.actor().id());
        return Reply.page("officer/review")
                .with("review", view(one, visit.texts(), cards(visit)))
                .with("isOwn", isOwn)
                .with(
                        "changes",
                        one.state() == State.REOPENED
                                ? new Changes(office, visit.texts()).since(one)
                                : Optional.empty())
                .with(
                        "maySettle",
                        !isOwn
                                && one.state() == State.PROPOSED
                                && visit.visitor().may(maySettle))
                .with("key", FreshId.next());
    }

    private Reply settle(Visit visit) {
        Disposition one = disposition(visit);
        int version = visit.typed().number("version").orElseThrow(Refusal::unreadable);
        String reason = visit.typed().text("reason");
        String key = visit.typed().text("key");
        switch (visit.typed().text("do")) {
            case "confirm" -> office.casebook().dispositions().confirm(one.id(), version, visit.actor(), reason, key);
            case "reject" -> office.casebook().dispositions().reject(one.id(), version, visit.actor(), reason, key);
            default -> throw Refusal.unreadable();
        }
        if (one.kind() == DispositionKind.IDENTITY) {
            office.followIdentities();
        }
        return Reply.to("/reviews/" + one.id());
    }
}
