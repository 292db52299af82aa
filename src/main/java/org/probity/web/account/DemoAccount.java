package org.probity.web.account;

import java.util.List;
import java.util.Set;

import org.probity.casebook.Actor;
import org.probity.casebook.Role;
import org.probity.casebook.accounts.Accounts;

/**
 * An account of the demonstration, where everything is invented.
 *
 * @param login the name to sign in with
 * @param password its password, shown to everybody
 * @param roles what it is trusted with
 */
public record DemoAccount(String login, String password, Set<Role> roles) {

    /** The four of them: enough to see that nobody can do everything alone. */
    public static List<DemoAccount> all() {
        return List.of(
                new DemoAccount("olga", "officer-demo", Set.of(Role.OFFICER)),
                new DemoAccount("ravi", "reviewer-demo", Set.of(Role.OFFICER, Role.REVIEWER)),
                new DemoAccount("aisha", "auditor-demo", Set.of(Role.AUDITOR)),
                new DemoAccount("pablo", "publisher-demo", Set.of(Role.AUDITOR, Role.PUBLISHER, Role.ADMIN)));
    }

    /** Adds them where they are not there yet. */
    public static void addTo(Accounts accounts) {
        for (DemoAccount one : all()) {
            if (accounts.find(one.login()).isEmpty()) {
                accounts.add(one.login(), one.password(), one.roles(), Actor.CONSOLE);
            }
        }
    }
}
