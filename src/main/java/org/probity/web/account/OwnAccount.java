package org.probity.web.account;

import java.time.Duration;
import java.util.List;

import org.probity.casebook.Refused;
import org.probity.casebook.accounts.Accounts;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;
import org.probity.web.form.Typed;

/** One's own account: the password, and tokens for programs. */
final class OwnAccount {

    private static final int LONGEST_NAME = 100;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final Accounts accounts;
    private final boolean isDemo;

    OwnAccount(Accounts accounts, boolean isDemo) {
        this.accounts = accounts;
        this.isDemo = isDemo;
    }

    Reply.Page page(Visit visit, Faults faults, String made) {
        return Reply.page("account/own")
                .with("actor", visit.actor())
                .with("old", password(visit, "old", "current-password", faults))
                .with(
                        "new1",
                        password(visit, "new1", "new-password", faults)
                                .hint(visit.texts().say("account.password.hint")))
                .with(
                        "tokenName",
                        Field.text("token_name", visit.texts().say("account.token.name"), visit.typed(), faults))
                .with("days", DAYS)
                .with("tokens", accounts.tokens().of(visit.actor()))
                .with("made", made)
                .with("isDemo", isDemo)
                .with("faults", faults)
                .status(faults.isEmpty() ? 200 : 422);
    }

    private static Field password(Visit visit, String name, String autocomplete, Faults faults) {
        return Field.text(name, visit.texts().say("account." + name), Typed.nothing(), faults)
                .type("password")
                .autocomplete(autocomplete);
    }

    /** Whoever changes it must know the old one; all sessions end with it. */
    Reply changePassword(Visit visit) {
        if (isDemo) {
            throw Refusal.of(403, "account.demo.fixed");
        }
        String login = visit.actor().login();
        Faults faults = new Faults();
        try {
            accounts.sessions().known(login, all(visit, "old"), visit.visitor().address());
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.LOGIN_FAILED) {
                throw refused;
            }
            return page(visit, faults.say("old", visit.texts().say("account.wrongold")), "");
        }
        try {
            accounts.changePassword(login, all(visit, "new1"), visit.actor());
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.NOT_UNDERSTOOD) {
                throw refused;
            }
            return page(visit, faults.say("new1", visit.texts().say("account.password.hint")), "");
        }
        return Reply.to("/login");
    }

    Reply makeToken(Visit visit) {
        String name = visit.typed().text("token_name");
        int days = DAYS.stream()
                .filter(one -> visit.typed().text("days").equals(one.toString()))
                .findFirst()
                .orElse(DAYS.get(0));
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return page(visit, new Faults().say("token_name", visit.texts().say("account.token.needed")), "");
        }
        return page(visit, new Faults(), accounts.tokens().make(name, Duration.ofDays(days), visit.actor()));
    }

    Reply revokeToken(Visit visit) {
        accounts.tokens().revoke(visit.place("id"), visit.actor());
        return Reply.to("/account");
    }

    private static String all(Visit visit, String field) {
        return String.join("", visit.typed().all(field));
    }
}
