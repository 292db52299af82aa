package org.probity.web.officer;

import java.util.List;
import java.util.Optional;

import org.probity.app.desk.PartyView;
import org.probity.app.desk.Submission;
import org.probity.fact.Control;
import org.probity.fact.Dossier;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Fact;
import org.probity.fact.Ownership;
import org.probity.fact.PatronagePath;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.SharedKey;
import org.probity.picture.Picture;
import org.probity.rulebook.Translation;
import org.probity.web.Access;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;

/** Who is tied to a party of the register, drawn and told. */
final class NetworkPages {

    private static final List<Class<? extends Fact>> TIES = List.of(
            Ownership.class,
            EffectiveShare.class,
            Control.class,
            Role.class,
            Relation.class,
            PatronagePath.class,
            SharedKey.class);

    private final Office office;
    private final Access mayRead;

    NetworkPages(Office office, Access mayRead) {
        this.office = office;
        this.mayRead = mayRead;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/network/{id}.svg", mayRead, visit -> picture(party(visit), visit)
                        .map(picture -> PictureFile.of(picture.svg()))
                        .orElseThrow(Refusal::notFound)),
                Route.get("/network/{id}", mayRead, this::network));
    }

    private PartyView party(Visit visit) {
        return office.desk().party(visit.place("id")).orElseThrow(Refusal::notFound);
    }

    private Reply network(Visit visit) {
        PartyView party = party(visit);
        return Reply.page("officer/network")
                .with("id", party.id())
                .with("name", party.name())
                .with("sentences", picture(party, visit).map(Picture::sentences).orElse(List.of()));
    }

    private Optional<Picture> picture(PartyView party, Visit visit) {
        if (party.subjectKinds().isEmpty()) {
            return Optional.empty();
        }
        Submission known = Submission.known(party.id(), party.subjectKinds().get(0));
        Dossier dossier = office.desk().screen(known).dossier();
        List<Fact> ties = dossier.facts().stream()
                .filter(fact -> TIES.stream().anyMatch(type -> type.isInstance(fact)))
                .toList();
        Translation translation =
                RuleCards.of(office.books(), visit.texts().language()).translation();
        return Picture.of(party.name(), dossier.subject(), ties, dossier.facts(), translation);
    }
}
