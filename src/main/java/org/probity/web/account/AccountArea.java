package org.probity.web.account;

import java.util.List;
import java.util.Optional;

import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;
import org.probity.web.form.Typed;

/** Signing in and out. */
public final class AccountArea implements Area {

    /** A longer password is not hashed: it would only keep the processor busy. */
    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;
    private final List<DemoAccount> demo;

    /**
     * @param accounts who can sign in
     * @param sessions who is signed in
     * @param clock what time it is
     * @param demo accounts whose passwords are shown; empty unless everything is invented
     */
    public AccountArea(Accounts accounts, Sessions sessions, java.time.Clock clock, List<DemoAccount> demo) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = new Attempts(clock);
        this.demo = List.copyOf(demo);
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
                Route.post("/logout", Access.signedIn(), this::signOut));
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
        String address = visit.visitor().address();
        int wait = attempts.secondsToWait(name, address);
        if (wait > 0) {
            throw Refusal.tooOften(wait);
        }
        String password = String.join("", visit.typed().all("password"));
        Optional<Account> account =
                password.length() > LONGEST_PASSWORD ? Optional.empty() : accounts.signIn(name, password);
        if (account.isEmpty()) {
            attempts.failed(name, address);
            Faults faults = new Faults().say("name", visit.texts().say("account.wrong"));
            return form(visit, visit.typed(), faults).status(401);
        }
        attempts.succeeded(name);
        sessions.end(visit.visitor().session());
        return new Reply.Session(sessions.begin(account.get().name()), Reply.to(then(visit.typed())));
    }

    private Reply signOut(Visit visit) {
        sessions.end(visit.visitor().session());
        return new Reply.Session(Sessions.newId(), Reply.to("/login"));
    }

    /** Where to go after signing in: a path of this site, whatever was asked for. */
    private static String then(Typed typed) {
        String then = typed.text("then");
        return Reply.isOfThisSite(then) ? then : "/";
    }
}
