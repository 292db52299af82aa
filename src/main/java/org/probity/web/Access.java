package org.probity.web;

import java.util.EnumSet;
import java.util.Set;

import org.probity.casebook.Role;

/**
 * Who may use a route, and how they show who they are. There is no default: a route without an access cannot be
 * written.
 *
 * @param surface how it is used
 * @param isOpen whether nobody needs to sign in
 * @param roles the roles that may; one of them suffices
 */
public record Access(Surface surface, boolean isOpen, Set<Role> roles) {

    /** How a route is used. */
    public enum Surface {
        /** By people with a browser: a cookie says who they are, and every change carries the form's token. */
        PAGE,
        /** By programs: a bearer token says who they are, and no cookie is looked at. */
        API,
        /**
         * By programs that can be told an address and nothing else: a key in it says who they are, and pages of other sites
         * may read the answer, as whoever knows the address may.
         */
        ADDRESS
    }

    public Access {
        roles = Set.copyOf(roles);
    }

    /** A page for everybody, signed in or not. */
    public static Access everybody() {
        return new Access(Surface.PAGE, true, Set.of());
    }

    /** A page for all who are signed in. */
    public static Access signedIn() {
        return new Access(Surface.PAGE, false, EnumSet.allOf(Role.class));
    }

    /** A page for those who have one of the roles. */
    public static Access only(Role... roles) {
        return new Access(Surface.PAGE, false, Set.of(roles));
    }

    /** A service for all programs, with or without a token. */
    public static Access anyProgram() {
        return new Access(Surface.API, true, Set.of());
    }

    /** A service for programs whose token has one of the roles. */
    public static Access program(Role... roles) {
        return new Access(Surface.API, false, Set.of(roles));
    }

    /** A service for programs that have an address made from a token with one of the roles; its path has a "{key}". */
    public static Access address(Role... roles) {
        return new Access(Surface.ADDRESS, false, Set.of(roles));
    }

    /** Whether somebody with these roles may. */
    public boolean admits(Set<Role> held) {
        return isOpen || held.stream().anyMatch(roles::contains);
    }
}
