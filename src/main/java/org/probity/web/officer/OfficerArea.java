package org.probity.web.officer;

import java.util.ArrayList;
import java.util.List;

import org.probity.casebook.Role;
import org.probity.casebook.ScreeningQuery;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Office;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;

/** The officer's pages. Administrators look after accounts and see no case. */
public final class OfficerArea implements Area {

    private static final int NEWEST = 10;

    private static final Access MAY_READ = Access.only(Role.OFFICER, Role.REVIEWER, Role.AUDITOR, Role.PUBLISHER);
    private static final Access MAY_SCREEN = Access.only(Role.OFFICER, Role.REVIEWER);
    private static final Access MAY_SETTLE = Access.only(Role.REVIEWER);

    private final Office office;
    private final ScreenPages screen;
    private final PartyPages parties;
    private final ResultPages results;
    private final ReviewPages reviews;
    private final NetworkPages networks;

    public OfficerArea(Office office) {
        this.office = office;
        this.screen = new ScreenPages(office, MAY_SCREEN);
        this.parties = new PartyPages(office, MAY_READ, MAY_SCREEN);
        this.results = new ResultPages(office, MAY_READ, MAY_SCREEN);
        this.reviews = new ReviewPages(office, MAY_SCREEN, MAY_SETTLE);
        this.networks = new NetworkPages(office, MAY_READ);
    }

    @Override
    public String name() {
        return "officer";
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/", Access.signedIn(), this::home));
        routes.addAll(parties.routes());
        routes.addAll(screen.routes());
        routes.addAll(results.routes());
        routes.addAll(reviews.routes());
        routes.addAll(networks.routes());
        return routes;
    }

    @Override
    public List<Link> links() {
        return List.of(
                new Link("/parties", "officer.nav.search"),
                new Link("/screen", "officer.nav.screen"),
                new Link("/reviews", "officer.nav.reviews"));
    }

    private Reply home(Visit visit) {
        boolean mayRead = visit.visitor().may(MAY_READ);
        boolean maySettle = visit.visitor().may(MAY_SETTLE);
        List<ScreeningView> newest = mayRead
                ? office.casebook().screenings().search(ScreeningQuery.newest(NEWEST)).stream()
                        .map(ScreeningView::of)
                        .toList()
                : List.of();
        return Reply.page("officer/home")
                .with("mayRead", mayRead)
                .with("mayScreen", visit.visitor().may(MAY_SCREEN))
                .with("newest", newest)
                .with(
                        "waiting",
                        maySettle
                                ? office.casebook()
                                        .dispositions()
                                        .inbox(visit.actor())
                                        .size()
                                : 0)
                .with("lists", mayRead ? ListAge.of(office.desk().stamp()) : List.of());
    }
}
