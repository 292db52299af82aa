package org.probity.web.account;

import java.util.List;

import org.probity.casebook.Refused;
import org.probity.casebook.accounts.Accounts;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.FreshId;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;
import org.probity.web.form.Typed;

/** Signing in and out, and what everybody may do with their own account. */
public final class AccountArea implements Area {

    private final Accounts accounts;
    private final List<DemoAccount> demo;
    private final OwnAccount own;

    /**
     * @param accounts who can sign in
     * @param isDemo whether everything is invented, so that passwords may be shown
     */
    public AccountArea(Accounts accounts, boolean isDemo) {
        this.accounts = accounts;
        this.demo = isDemo ? DemoAccount.all() : List.of();
        this.own = new OwnAccount(accounts, isDemo);
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/login", Access.everybody(), visit -> form(visit, visit.query(), new Faults())),
                Route.post("/login", Access.everybody(), this::signIn),
                Route.post("/logout", Access.signedIn(), this::signOut),
                Route.get("/account", Access.signedIn(), visit -> own.page(visit, new Faults(), "")),
                Route.post("/account/password", Access.signedIn(), own::changePassword),
                Route.post("/account/tokens", Access.signedIn(), own::makeToken),
                Route.post("/account/tokens/{id}/revoke", Access.signedIn(), own::revokeToken));
    }

    private Reply.Page form(Visit visit, Typed typed, Faults faults) {
        return Reply.page("account/login")
                .with(
                        "name",
                        Field.text("name", visit.texts().say("account.name"), typed, faults)
                                .autocomplete("username"))
                .with(
                        "password",
                        Field.text("password", visit.texts().say("account.password"), Typed.nothing(), faults)
                                .type("password")
                                .autocomplete("current-password"))
                .with("then", then(typed))
                .with("faults", faults)
                .with("demo", demo);
    }

    private Reply signIn(Visit visit) {
        String name = visit.typed().text("name");
        String password = String.join("", visit.typed().all("password"));
        try {
            String session =
                    accounts.sessions().login(name, password, visit.visitor().address());
            return new Reply.Session(session, Reply.to(then(visit.typed())));
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.LOGIN_FAILED) {
                throw refused;
            }
            Faults faults = new Faults().say("name", visit.texts().say("account.wrong"));
            return form(visit, visit.typed(), faults).status(401);
        }
    }

    private Reply signOut(Visit visit) {
        accounts.sessions().logout(visit.visitor().session());
        return new Reply.Session(FreshId.next(), Reply.to("/login"));
    }

    /** Where to go after signing in: a path of this site, whatever was asked for. */
    private static String then(Typed typed) {
        String then = typed.text("then");
        return Reply.isOfThisSite(then) ? then : "/";
    }
}
