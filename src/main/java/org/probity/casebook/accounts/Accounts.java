package org.probity.casebook.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.probity.casebook.Actor;
import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.Role;
import org.probity.casebook.audit.Action;
import org.probity.casebook.store.Store;
import org.probity.casebook.store.Writing;

/** Who may do what. Each change of a user, and each login, is an entry of the audit trail. Safe for threads. */
public final class Accounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    private final Store store;
    private final Sessions sessions;
    private final ApiTokens tokens;

    /** @param store where they are kept */
    public Accounts(Store store) {
        this.store = store;
        this.sessions = new Sessions(store);
        this.tokens = new ApiTokens(store);
    }

    /** Logins and what follows from them. */
    public Sessions sessions() {
        return sessions;
    }

    /** Tokens by which programs act for a user. */
    public ApiTokens tokens() {
        return tokens;
    }

    /** All users, sorted by login. */
    public List<User> users() {
        return store.read(Users::all);
    }

    /** The user with a login. */
    public Optional<User> find(String login) {
        return store.read(handle -> Users.withLogin(handle, login));
    }

    /**
     * Adds a user.
     *
     * @throws Refused when there is one already, or login or password cannot be used
     */
    public User add(String login, String password, Set<Role> roles, Actor by) {
        by.mustBe(Role.ADMIN);
        if (!LOGIN.matcher(login).matches() || login.equals(Actor.CONSOLE.login())) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "\"" + login + "\" cannot be a login. Expected 2 to 64 small letters, digits or . _ @ -");
        }
        Passwords.check(login, password);
        String hash = Passwords.hash(password);
        return store.write(by, change -> {
            if (Users.withLogin(change.handle(), login).isPresent()) {
                throw new Refused(Reason.ALREADY_SETTLED, "There is a user \"" + login + "\" already.");
            }
            String id = nextId(change);
            change.handle()
                    .execute(
                            "INSERT INTO users (id, login, password, active, made_at, version) VALUES (?, ?, ?, 1, ?, 1)",
                            id,
                            login,
                            hash,
                            change.now().toString());
            Users.write(change.handle(), id, roles);
            change.record(Action.USER_ADDED, id, Map.of("roles", words(roles)));
            return Users.known(change.handle(), login);
        });
    }

    private static String nextId(Writing change) {
        long users = change.handle()
                .select("SELECT COUNT(*) FROM users")
                .mapTo(Long.class)
                .one();
        return String.format(Locale.ROOT, "U-%04d", users);
    }

    private static List<String> words(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::name).toList();
    }

    /** Gives a user another password, and ends the user's sessions. Users may change their own. */
    public void changePassword(String login, String password, Actor by) {
        if (!by.login().equals(login)) {
            by.mustBe(Role.ADMIN);
        }
        Passwords.check(login, password);
        String hash = Passwords.hash(password);
        store.write(by, change -> {
            User user = Users.known(change.handle(), login);
            change.handle()
                    .execute("UPDATE users SET password = ?, version = version + 1 WHERE id = ?", hash, user.id());
            Sessions.endAll(change.handle(), user.id());
            LoginTries.forget(change, login);
            change.record(Action.PASSWORD_CHANGED, user.id(), Map.of());
            return user;
        });
    }

    /**
     * Gives a user other roles, and ends the user's sessions. Nobody changes his own.
     *
     * @param version the version that was seen
     */
    public User changeRoles(String login, Set<Role> roles, int version, Actor by) {
        by.mustBe(Role.ADMIN);
        return store.write(by, change -> {
            User user = changed(change, login, version);
            Users.write(change.handle(), user.id(), roles);
            change.record(
                    Action.ROLES_CHANGED, user.id(), Map.of("before", words(user.roles()), "after", words(roles)));
            return Users.known(change.handle(), login);
        });
    }

    /** Retires a user: no login, no token, no role, but the name stays beside what the user did. */
    public void retire(String login, int version, Actor by) {
        by.mustBe(Role.ADMIN);
        store.write(by, change -> {
            User user = changed(change, login, version);
            change.handle().execute("UPDATE users SET active = 0, password = NULL WHERE id = ?", user.id());
            Users.write(change.handle(), user.id(), Set.of());
            ApiTokens.revokeAll(change, user.id());
            change.record(Action.USER_RETIRED, user.id(), Map.of("before", words(user.roles())));
            return user;
        });
    }

    private static User changed(Writing change, String login, int version) {
        User user = Users.known(change.handle(), login);
        if (user.id().equals(change.actor().id())) {
            throw new Refused(Reason.SAME_PERSON, "Nobody changes his own roles. Expected another admin to do it.");
        }
        int changed = change.handle()
                .execute("UPDATE users SET version = version + 1 WHERE id = ? AND version = ?", user.id(), version);
        if (changed != 1) {
            throw new Refused(
                    Reason.CHANGED_MEANWHILE,
                    "\"" + login + "\" is at version " + user.version() + ", and version " + version + " was seen.");
        }
        Sessions.endAll(change.handle(), user.id());
        return user;
    }
}
