package org.probity.web.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.probity.casebook.Refused;
import org.probity.casebook.Role;
import org.probity.casebook.accounts.Accounts;
import org.probity.casebook.accounts.User;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;
import org.probity.web.form.Typed;

/** The administrator's page: who can sign in, and what they are trusted with. */
public final class UserArea implements Area {

    private static final Access ADMIN = Access.only(Role.ADMIN);

    private final Accounts accounts;

    /** @param accounts who can sign in */
    public UserArea(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/users", ADMIN, visit -> page(visit, new Faults())),
                Route.post("/users", ADMIN, this::add),
                Route.post("/users/{login}/roles", ADMIN, this::changeRoles),
                Route.post("/users/{login}/password", ADMIN, this::changePassword),
                Route.post("/users/{login}/retire", ADMIN, this::retire));
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("/users", "user.title"));
    }

    private Reply.Page page(Visit visit, Faults faults) {
        return Reply.page("user/users")
                .with("users", accounts.users())
                .with("self", visit.actor().id())
                .with("roles", List.of(Role.values()))
                .with(
                        "login",
                        Field.text("login", visit.texts().say("account.name"), visit.typed(), faults)
                                .hint(visit.texts().say("user.login.hint")))
                .with(
                        "password",
                        Field.text("password", visit.texts().say("account.password"), Typed.nothing(), faults)
                                .type("password")
                                .autocomplete("new-password")
                                .hint(visit.texts().say("account.password.hint")))
                .with("faults", faults)
                .status(faults.isEmpty() ? 200 : 422);
    }

    private Reply add(Visit visit) {
        try {
            accounts.add(visit.typed().text("login"), password(visit), roles(visit), visit.actor());
            return Reply.to("/users");
        } catch (Refused refused) {
            return switch (refused.reason()) {
                case NOT_UNDERSTOOD ->
                    page(visit, new Faults().say("login", visit.texts().say("user.notunderstood")));
                case ALREADY_SETTLED ->
                    page(visit, new Faults().say("login", visit.texts().say("user.taken")));
                default -> throw refused;
            };
        }
    }

    private Reply changeRoles(Visit visit) {
        accounts.changeRoles(visit.place("login"), roles(visit), version(visit), visit.actor());
        return Reply.to("/users");
    }

    private Reply changePassword(Visit visit) {
        accounts.changePassword(visit.place("login"), password(visit), visit.actor());
        return Reply.to("/users");
    }

    private Reply retire(Visit visit) {
        User user = accounts.find(visit.place("login")).orElseThrow(Refusal::notFound);
        accounts.retire(user.login(), version(visit), visit.actor());
        return Reply.to("/users");
    }

    private static String password(Visit visit) {
        return String.join("", visit.typed().all("password"));
    }

    private static Set<Role> roles(Visit visit) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : visit.typed().all("role")) {
            for (Role role : Role.values()) {
                if (role.name().equals(word)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static int version(Visit visit) {
        return visit.typed().number("version").orElseThrow(Refusal::unreadable);
    }
}
