package org.probity.casebook.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.Actor;
import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Store;

/** Logins and the sessions that follow from them. Only the hash of a session's token is kept. Safe for threads. */
public final class Sessions {

    /** A session ends when it was not used for so long. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** A session ends so long after the login, whatever happens. */
    public static final Duration LONGEST = Duration.ofHours(8);

    /** A session's last use is written down at most this often. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Store store;

    Sessions(Store store) {
        this.store = store;
    }

    /**
     * Whom a password belongs to. Answers take as long whether there is such a user or not.
     *
     * @param address where the try comes from; tries are counted by it too
     * @throws Refused LOGIN_FAILED or TOO_MANY_TRIES
     */
    public Actor known(String login, String password, String address) {
        Optional<User> user = store.write(Actor.CONSOLE, change -> {
            Optional<User> found = Users.withLogin(change.handle(), login).filter(User::isActive);
            if (LoginTries.begin(change, login, address)) {
                change.record(Action.LOGIN_LOCKED, found.map(User::id).orElse("unknown"), Map.of());
            }
            return found;
        });
        @Nullable
        String hash = store.read(handle -> user.flatMap(one -> Optional.ofNullable(Users.password(handle, one.id()))))
                .orElse(null);
        if (!Passwords.isRight(password, hash)) {
            throw new Refused(Reason.LOGIN_FAILED, "Login and password do not belong together.");
        }
        Actor actor = user.orElseThrow().actor();
        store.write(actor, change -> {
            LoginTries.succeeded(change, login, address);
            return actor;
        });
        return actor;
    }

    /**
     * Logs in.
     *
     * @return the token of a new session: 256 random bits in hexadecimal
     * @throws Refused LOGIN_FAILED or TOO_MANY_TRIES
     */
    public String login(String login, String password, String address) {
        Actor actor = known(login, password, address);
        String token = Hashes.random(32);
        store.write(actor, change -> {
            change.handle()
                    .execute(
                            "DELETE FROM sessions WHERE ends_at < ?",
                            change.now().toString());
            change.handle()
                    .execute(
                            "INSERT INTO sessions (token, user_id, made_at, seen_at, ends_at) VALUES (?, ?, ?, ?, ?)",
                            Hashes.sha256(token),
                            actor.id(),
                            change.now().toString(),
                            change.now().toString(),
                            change.now().plus(LONGEST).toString());
            change.record(Action.LOGIN, actor.id(), Map.of());
            return actor;
        });
        return token;
    }

    /** A session in the database. */
    private record Session(String userId, Instant seenAt, Instant endsAt) {}

    /** Whose session a token is; empty when it has ended, or there was none. */
    public Optional<Actor> actor(String token) {
        String hash = Hashes.sha256(token);
        Instant now = store.clock().instant();
        Optional<Session> session = store.read(handle -> session(handle, hash))
                .filter(one ->
                        now.isBefore(one.endsAt()) && now.isBefore(one.seenAt().plus(IDLE)));
        session.filter(one -> now.isAfter(one.seenAt().plus(NOTED))).ifPresent(one -> noteUse(hash));
        return session.flatMap(one -> store.read(handle -> Users.withId(handle, one.userId())))
                .filter(User::isActive)
                .map(User::actor);
    }

    private static Optional<Session> session(Handle handle, String hash) {
        return handle.select("SELECT user_id, seen_at, ends_at FROM sessions WHERE token = ?", hash)
                .map((row, context) ->
                        new Session(row.getString(1), Instant.parse(row.getString(2)), Instant.parse(row.getString(3))))
                .findOne();
    }

    private void noteUse(String hash) {
        store.write(Actor.CONSOLE, change -> change.handle()
                .execute(
                        "UPDATE sessions SET seen_at = ? WHERE token = ?",
                        change.now().toString(),
                        hash));
    }

    /** Ends a session. */
    public void logout(String token) {
        actor(token)
                .ifPresent(actor -> store.write(actor, change -> {
                    change.handle().execute("DELETE FROM sessions WHERE token = ?", Hashes.sha256(token));
                    change.record(Action.LOGOUT, actor.id(), Map.of());
                    return actor;
                }));
    }

    static void endAll(Handle handle, String userId) {
        handle.execute("DELETE FROM sessions WHERE user_id = ?", userId);
    }
}
