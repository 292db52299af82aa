package org.probity.casebook.accounts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.Refused;
import org.probity.casebook.Role;

/** Accounts as they stand in the database. */
final class Users {

    private Users() {}

    static Optional<User> withLogin(Handle handle, String login) {
        return where(handle, "login = ? AND id <> 'console'", login).stream().findFirst();
    }

    static Optional<User> withId(Handle handle, String id) {
        return where(handle, "id = ?", id).stream().findFirst();
    }

    static List<User> all(Handle handle) {
        return where(handle, "id <> ?", "console");
    }

    /**
     * The user with a login.
     *
     * @throws Refused when there is none
     */
    static User known(Handle handle, String login) {
        return withLogin(handle, login)
                .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "There is no user \"" + login + "\"."));
    }

    static @Nullable String password(Handle handle, String id) {
        return handle.select("SELECT password FROM users WHERE id = ?", id)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    private static List<User> where(Handle handle, String condition, String value) {
        return handle
                .select(
                        "SELECT id, login, active, made_at, version FROM users WHERE " + condition + " ORDER BY login",
                        value)
                .mapToMap()
                .list()
                .stream()
                .map(row -> user(handle, row))
                .toList();
    }

    private static User user(Handle handle, Map<String, @Nullable Object> row) {
        String id = String.valueOf(row.get("id"));
        return new User(
                id,
                String.valueOf(row.get("login")),
                roles(handle, id),
                "1".equals(String.valueOf(row.get("active"))),
                Instant.parse(String.valueOf(row.get("made_at"))),
                Integer.parseInt(String.valueOf(row.get("version"))));
    }

    private static Set<Role> roles(Handle handle, String id) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        handle.select("SELECT role FROM user_roles WHERE user_id = ?", id)
                .mapTo(String.class)
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** Writes a user's roles, all of them. */
    static void write(Handle handle, String id, Set<Role> roles) {
        handle.execute("DELETE FROM user_roles WHERE user_id = ?", id);
        roles.forEach(role -> handle.execute("INSERT INTO user_roles (user_id, role) VALUES (?, ?)", id, role.name()));
    }
}
