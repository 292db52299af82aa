package org.probity.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.probity.app.runs.Runs;
import org.probity.casebook.Role;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Office;
import org.probity.web.Reply;
import org.probity.web.Route;

/** What programs may ask for. It is described in openapi.yaml, which a test holds to the routes. */
public final class ApiArea implements Area {

    private static final Access SCREENERS = Access.program(Role.OFFICER, Role.REVIEWER);
    private static final Access BY_ADDRESS = Access.address(Role.OFFICER, Role.REVIEWER);
    private static final Access ANALYSTS = Access.program(Role.OFFICER, Role.AUDITOR);
    private static final Access WATCHERS = Access.program(Role.ADMIN, Role.AUDITOR);

    private final ScreenApi screen;
    private final MatchApi match;
    private final ReconcileApi reconcile;
    private final RunsApi runs;
    private final StateApi state;

    public ApiArea(Office office, Runs allRuns) {
        Figures figures = new Figures(allRuns);
        this.screen = new ScreenApi(office, figures);
        this.match = new MatchApi(office.desk(), figures);
        this.reconcile = new ReconcileApi(office.desk());
        this.runs = new RunsApi(allRuns);
        this.state = new StateApi(office.desk(), figures);
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/api/v1/screen", SCREENERS, told(screen::screen)),
                Route.post("/api/v1/match", SCREENERS, told(match::match)),
                Route.get("/api/v1/reconcile", SCREENERS, told(reconcile::answer)),
                Route.post("/api/v1/reconcile", SCREENERS, told(reconcile::answer)),
                Route.get("/api/v1/reconcile/{key}", BY_ADDRESS, told(reconcile::answer)),
                Route.post("/api/v1/reconcile/{key}", BY_ADDRESS, told(reconcile::answer)),
                Route.get("/api/v1/runs", ANALYSTS, runs::all),
                Route.post("/api/v1/runs", ANALYSTS, told(runs::make)),
                Route.get("/api/v1/runs/{id}", ANALYSTS, runs::one),
                Route.get("/api/v1/runs/{id}/out/{name}", ANALYSTS, runs::output),
                Route.get("/api/v1/findings", ANALYSTS, told(runs::findings)),
                Route.get("/health", Access.anyProgram(), state::health),
                Route.get("/metrics", WATCHERS, state::metrics),
                Route.get("/openapi.yaml", Access.anyProgram(), visit -> description()));
    }

    /** What cannot be used is said in words, with its place. */
    private static Route.Action told(Route.Action action) {
        return visit -> {
            try {
                return action.reply(visit);
            } catch (Unusable e) {
                return Json.refusal(List.of(e));
            }
        };
    }

    private static Reply description() {
        try (InputStream in =
                Objects.requireNonNull(ApiArea.class.getResourceAsStream("/org/probity/web/openapi.yaml"))) {
            return Reply.bytes("application/yaml; charset=utf-8", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
