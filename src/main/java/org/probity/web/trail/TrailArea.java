package org.probity.web.trail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.probity.casebook.Audited;
import org.probity.casebook.Casebook;
import org.probity.casebook.Role;
import org.probity.casebook.accounts.User;
import org.probity.casebook.audit.Chain;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;

/**
 * What was done and by whom, verified while the server runs. Nothing in it names a person who was screened, so
 * administrators, who see no case, may read it.
 */
public final class TrailArea implements Area {

    private static final Access READERS = Access.only(Role.AUDITOR, Role.ADMIN);
    private static final Access KEEPERS = Access.only(Role.ADMIN);
    private static final Access READING_PROGRAMS = Access.program(Role.AUDITOR, Role.ADMIN);
    private static final Access KEEPING_PROGRAMS = Access.program(Role.ADMIN);
    private static final int SHOWN = 50;

    private final Casebook casebook;
    private final Copies copies;

    /** @param casebook whose trail it is */
    public TrailArea(Casebook casebook) {
        this.casebook = casebook;
        this.copies = new Copies(casebook);
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("/trail", "trail.link"));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/trail", READERS, visit -> page(visit, Optional.empty())),
                Route.post("/trail/verify", READERS, this::verify),
                Route.post("/trail/export", READERS, visit -> copies.export(visit.actor())),
                Route.get("/trail/key", READERS, visit -> copies.key()),
                Route.post("/trail/backup", KEEPERS, visit -> copies.backup(visit.actor())),
                Route.get("/trail/verify", READERS, visit -> Reply.to("/trail")),
                Route.post("/api/v1/trail/export", READING_PROGRAMS, visit -> copies.export(visit.actor())),
                Route.post("/api/v1/trail/backup", KEEPING_PROGRAMS, visit -> copies.backup(visit.actor())));
    }

    private Reply verify(Visit visit) throws IOException {
        return page(visit, Optional.of(casebook.audit(casebook.publicKey(), Optional.empty(), visit.actor())));
    }

    /** The entries before a number, the newest first; without one, the newest. */
    private Reply page(Visit visit, Optional<Audited> audited) {
        Chain.Head head = casebook.trail().head();
        long before = visit.query().has("before") ? number(visit.query().text("before")) : head.size() + 1;
        long last = Math.min(before - 1, head.size());
        long first = Math.max(1, last - SHOWN + 1);
        List<EntrySeen> entries = new ArrayList<>();
        if (last > 0) {
            Map<String, String> logins =
                    casebook.accounts().users().stream().collect(Collectors.toMap(User::id, User::login));
            casebook.trail()
                    .entries(first, (int) (last - first + 1))
                    .forEach(entry -> entries.add(0, EntrySeen.of(entry, logins)));
        }
        return Reply.page("trail/trail")
                .with("head", head)
                .with("entries", entries)
                .with("older", first > 1 ? first : 0L)
                .with("audited", audited)
                .with("isFile", casebook.isFile());
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(text);
    }
}
