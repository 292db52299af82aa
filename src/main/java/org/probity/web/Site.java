package org.probity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.probity.web.account.Account;
import org.probity.web.account.AccountArea;
import org.probity.web.account.Accounts;
import org.probity.web.account.DemoAccount;
import org.probity.web.account.Sessions;
import org.probity.web.help.HelpArea;
import org.probity.web.server.WebServer;

/** The site assembled: which areas there are, and what each works with. */
public final class Site {

    private Site() {}

    /** Starts serving the site. */
    public static WebServer serve(WebSettings settings, Clock clock) {
        Accounts accounts = new Accounts();
        Sessions sessions = new Sessions(clock);
        List<DemoAccount> demo = settings.isDemo() ? DemoAccount.all() : List.of();
        demo.forEach(one -> accounts.add(new Account(one.name(), one.roles()), one.password()));
        List<Area> areas = new ArrayList<>();
        areas.add(new AccountArea(accounts, sessions, clock, demo));
        areas.add(new HelpArea());
        return WebServer.start(settings, accounts, sessions, areas);
    }
}
