package org.probity.web.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.probity.app.Book;
import org.probity.app.Shelves;
import org.probity.app.books.BookDifference;
import org.probity.app.books.Publication;
import org.probity.app.candidates.CandidateRefused;
import org.probity.app.candidates.CandidateState;
import org.probity.app.candidates.Candidates;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Visit;

/** What was in force when, who said so and why, and what changed: the change log of the rules. */
final class VersionPages {

    private final Candidates candidates;
    private final Supplier<Book> inForce;

    VersionPages(Candidates candidates, Supplier<Book> inForce) {
        this.candidates = candidates;
        this.inForce = inForce;
    }

    Reply all(Visit visit) {
        List<Publication> newestFirst = new ArrayList<>(candidates.history());
        Collections.reverse(newestFirst);
        return Reply.page("rules/versions")
                .with("publications", newestFirst)
                .with("hash", inForce.get().hash());
    }

    private Publication publication(Visit visit) {
        return candidates.history().stream()
                .filter(one -> String.valueOf(one.number()).equals(visit.place("number")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Reply one(Visit visit) {
        Publication publication = publication(visit);
        Optional<Publication> before = candidates.history().stream()
                .filter(one -> one.number() == publication.number() - 1)
                .findFirst();
        Book old = before.map(candidates::published)
                .orElseGet(() -> Book.read(
                        Shelves.shipped(),
                        "shipped",
                        java.time.LocalDate.ofInstant(publication.at(), java.time.ZoneOffset.UTC)));
        return Reply.page("rules/version")
                .with("publication", publication)
                .with("isInForce", publication.hash().equals(inForce.get().hash()))
                .with("difference", BookDifference.of(old, candidates.published(publication)));
    }

    /** An earlier book comes back as any other candidate does: checked, and with a second person's word. */
    Reply back(Visit visit) {
        try {
            CandidateState made =
                    candidates.fromPublication(publication(visit), visit.actor().login());
            return Reply.to("/rules/candidates/" + made.id());
        } catch (CandidateRefused e) {
            throw Refusal.changedMeanwhile();
        }
    }
}
