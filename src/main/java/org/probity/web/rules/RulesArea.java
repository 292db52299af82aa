package org.probity.web.rules;

import java.util.List;
import java.util.function.Supplier;

import org.probity.app.Book;
import org.probity.app.candidates.Candidates;
import org.probity.app.runs.Runs;
import org.probity.casebook.Role;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Office;
import org.probity.web.Route;

/** Everybody may read the rules they are judged by; auditors propose others, publishers put somebody else's in force. */
public final class RulesArea implements Area {

    private static final Access READERS = Access.signedIn();
    private static final Access AUDITORS = Access.only(Role.AUDITOR);
    private static final Access PUBLISHERS = Access.only(Role.PUBLISHER);
    private static final Access BOTH = Access.only(Role.AUDITOR, Role.PUBLISHER);

    private final BookPages book;
    private final CandidatePages candidates;
    private final VersionPages versions;

    /**
     * @param office what all areas work with
     * @param candidates candidate books
     * @param runs batch runs, whose newest gives the base rates
     * @param inForce the book in force
     */
    public RulesArea(Office office, Candidates candidates, Runs runs, Supplier<Book> inForce) {
        this.book = new BookPages(inForce, new BaseRates(runs));
        this.candidates = new CandidatePages(candidates, office.casebook(), office.books(), inForce);
        this.versions = new VersionPages(candidates, inForce);
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("/rules", "rules.link"));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/rules", READERS, book::catalogue),
                Route.get("/rules/candidates", BOTH, candidates::all),
                Route.post("/rules/candidates", AUDITORS, candidates::make),
                Route.get("/rules/candidates/{id}", BOTH, candidates::one),
                Route.post("/rules/candidates/{id}/propose", AUDITORS, candidates::propose),
                Route.post("/rules/candidates/{id}/publish", PUBLISHERS, candidates::publish),
                Route.get("/rules/versions", READERS, versions::all),
                Route.get("/rules/versions/{number}", READERS, versions::one),
                Route.post("/rules/versions/{number}/back", AUDITORS, versions::back),
                Route.get("/rules/{id}", READERS, book::rule),
                Route.get("/limits", READERS, book::limits),
                Route.get("/limits.csv", READERS, book::limitsFile));
    }
}
