package org.probity.web.account;

import java.util.Set;

import org.probity.web.Role;

/**
 * Somebody who can sign in.
 *
 * @param name the name they sign in with
 * @param roles what they are trusted with
 */
public record Account(String name, Set<Role> roles) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
