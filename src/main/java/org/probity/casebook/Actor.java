package org.probity.casebook;

import java.util.Set;

/**
 * Who does something.
 *
 * @param id the account's id, which stands in the audit trail
 * @param login the name the user logs in with
 * @param roles what the user may do
 */
public record Actor(String id, String login, Set<Role> roles) {

    /** Who acts at the command line of the machine itself: keeps runs and accounts, and settles nothing. */
    public static final Actor CONSOLE = new Actor("console", "console", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether one of the roles is held. */
    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lets only those through who hold one of the roles, and the console.
     *
     * @throws Refused when none is held
     */
    public void mustBe(Role... wanted) {
        if (!isAny(wanted) && !id.equals(CONSOLE.id)) {
            throw new Refused(
                    Refused.Reason.NOT_ALLOWED,
                    "\"" + login + "\" may not do this. Expected one of the roles " + java.util.List.of(wanted) + ".");
        }
    }
}
