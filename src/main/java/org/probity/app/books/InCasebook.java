package org.probity.app.books;

import java.util.List;
import java.util.Map;

import org.probity.app.RulesRefused;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Disposition;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.Dispositions;
import org.probity.casebook.NewDisposition;
import org.probity.casebook.Role;
import org.probity.casebook.Ruling;
import org.probity.fact.Problem;

/** Two users' word for a book, on record in the casebook with its audit trail before the book comes into force. */
public final class InCasebook {

    private final Casebook casebook;
    private final Actor first;
    private final Actor second;

    /**
     * @param first an auditor
     * @param second a publisher, somebody else
     * @throws RulesRefused when one may not
     */
    public InCasebook(Casebook casebook, Actor first, Actor second) {
        this.casebook = casebook;
        this.first = first;
        this.second = second;
        must(first, Role.AUDITOR, "propose");
        must(second, Role.PUBLISHER, "publish");
    }

    private static void must(Actor actor, Role role, String what) {
        if (!actor.isAny(role)) {
            throw new RulesRefused(List.of(new Problem(
                    "\"" + actor.login() + "\"",
                    "this user may not " + what + " a book. Expected one with the role " + role + ".")));
        }
    }

    /** Puts the publication on record. What was confirmed before something went wrong is not asked for again. */
    public Publication confirm(Publication publication, String key) {
        Dispositions dispositions = casebook.dispositions();
        String object = publication.hash() + "/" + publication.number();
        boolean isConfirmed = dispositions.all(DispositionKind.BOOK, Disposition.State.CONFIRMED).stream()
                .anyMatch(one -> one.object().equals(object));
        if (!isConfirmed) {
            String id = dispositions.propose(
                    new NewDisposition(
                            DispositionKind.BOOK,
                            object,
                            publication.kind() == Publication.Kind.PUBLISHED ? Ruling.PUBLISH : Ruling.ROLL_BACK,
                            publication.approval().reason(),
                            Map.of("before", publication.before()),
                            "",
                            ""),
                    first,
                    key);
            int version = dispositions.find(id).orElseThrow().version();
            dispositions.confirm(id, version, second, publication.approval().reason(), key);
        }
        return publication;
    }
}
