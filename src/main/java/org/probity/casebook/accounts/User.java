package org.probity.casebook.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.probity.casebook.Actor;
import org.probity.casebook.Role;

/**
 * An account.
 *
 * @param id such as "U-0007"; it never changes, and stands for the user in the audit trail
 * @param login the name the user logs in with
 * @param roles what the user may do, sorted
 * @param isActive false once retired
 * @param madeAt when it was made
 * @param version grows with each change
 */
public record User(String id, String login, Set<Role> roles, boolean isActive, Instant madeAt, int version) {

    public User {
        roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** The user as one who does something. */
    public Actor actor() {
        return new Actor(id, login, roles);
    }
}
