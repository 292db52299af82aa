package org.probity.web.account;

import java.util.List;
import java.util.Set;

import org.probity.web.Role;

/**
 * An account of the demonstration, where everything is invented.
 *
 * @param name the name to sign in with
 * @param password its password, shown to everybody
 * @param roles what it is trusted with
 */
public record DemoAccount(String name, String password, Set<Role> roles) {

    /** The four of them: enough to see that nobody can do everything alone. */
    public static List<DemoAccount> all() {
        return List.of(
                new DemoAccount("olga", "officer-demo", Set.of(Role.OFFICER)),
                new DemoAccount("ravi", "reviewer-demo", Set.of(Role.REVIEWER, Role.OFFICER)),
                new DemoAccount("aisha", "auditor-demo", Set.of(Role.AUDITOR)),
                new DemoAccount("pablo", "publisher-demo", Set.of(Role.PUBLISHER, Role.AUDITOR, Role.ADMIN)));
    }
}
