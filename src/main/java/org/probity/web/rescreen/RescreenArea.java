package org.probity.web.rescreen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.probity.app.desk.RescreenState;
import org.probity.app.desk.RescreenWork;
import org.probity.casebook.Role;
import org.probity.fact.Problem;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;

/**
 * Whom changed lists, rules and records touch, why, and what became of each. Auditors see what a change would do; only
 * reviewers let it do it, as only officers and reviewers may put a screening on record.
 */
public final class RescreenArea implements Area {

    private static final Access MAY_LOOK = Access.only(Role.REVIEWER, Role.AUDITOR);
    private static final Access MAY_SCREEN = Access.only(Role.REVIEWER);
    private static final int USUAL_DAYS = 30;
    private static final int MOST = 200;
    private static final String SINCE = "since";

    private final Office office;
    private final RescreenWork work;

    /**
     * @param office what all areas work with
     * @param work looks at those on record
     */
    public RescreenArea(Office office, RescreenWork work) {
        this.office = office;
        this.work = work;
    }

    @Override
    public String name() {
        return "rescreen";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("/rescreen", "rescreen.link"));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/rescreen", MAY_LOOK, visit -> page(visit, new Faults())),
                Route.post("/rescreen", MAY_LOOK, this::begin));
    }

    private Reply.Page page(Visit visit, Faults faults) {
        Optional<RescreenState> state = work.state();
        String usual = state.map(one -> one.since().toString())
                .orElse(today().minusDays(USUAL_DAYS).toString());
        Field since = new Field(
                SINCE,
                visit.texts().say("rescreen.since"),
                visit.texts().say("rescreen.since.hint"),
                visit.typed().has(SINCE) ? visit.typed().text(SINCE) : usual,
                faults.of(SINCE),
                "date",
                "off",
                List.of());
        return Reply.page("rescreen/all")
                .with("since", since)
                .with("state", state)
                .with(
                        "touched",
                        state.map(RescreenState::touched).orElse(List.of()).stream()
                                .limit(MOST)
                                .map(one -> TouchedView.of(one, visit.texts()))
                                .toList())
                .with(
                        "problems",
                        office.desk().problems().stream().map(Problem::toString).toList())
                .with("mayScreen", visit.visitor().may(MAY_SCREEN))
                .with("faults", faults)
                .status(faults.isEmpty() ? 200 : 422);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.clock().instant(), ZoneOffset.UTC);
    }

    private Reply begin(Visit visit) {
        boolean isKept =
                switch (visit.typed().text("do")) {
                    case "look" -> false;
                    case "screen" -> true;
                    default -> throw Refusal.unreadable();
                };
        if (isKept && !visit.visitor().may(MAY_SCREEN)) {
            throw Refusal.forbidden();
        }
        Optional<LocalDate> since = since(visit).filter(day -> !day.isAfter(today()));
        if (since.isEmpty()) {
            return page(visit, new Faults().say(SINCE, visit.texts().say("rescreen.fault.since")));
        }
        if (!work.begin(since.get(), isKept, visit.actor())) {
            throw Refusal.of(409, "rescreen.refused.working");
        }
        return Reply.to("/rescreen");
    }

    private static Optional<LocalDate> since(Visit visit) {
        try {
            return Optional.of(LocalDate.parse(visit.typed().text(SINCE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
