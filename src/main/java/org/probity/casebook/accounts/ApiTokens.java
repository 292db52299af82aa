package org.probity.casebook.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Actor;
import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;
import org.probity.casebook.Role;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Store;
import org.probity.casebook.store.Writing;

/** Tokens by which programs act for a user. Only their hashes are kept. Safe for threads. */
public final class ApiTokens {

    /** How a token begins, so that it is known for one where it should not stand. */
    public static final String PREFIX = "probity_";

    /** No token lives longer. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private final Store store;

    ApiTokens(Store store) {
        this.store = store;
    }

    /**
     * A token on record; the token itself is known to its owner alone.
     *
     * @param id such as "T-000003"
     * @param userId whom it acts for
     * @param name what the user calls it
     * @param madeAt when it was made
     * @param endsAt when it ends
     * @param isRevoked whether it was revoked before
     * @param addressKey what an address may hold in the token's place, see {@link #actorOfAddress}
     */
    public record ApiToken(
            String id,
            String userId,
            String name,
            Instant madeAt,
            Instant endsAt,
            boolean isRevoked,
            String addressKey) {}

    /**
     * Makes a token for oneself.
     *
     * @return the token, which nobody can read again
     */
    public String make(String name, Duration life, Actor by) {
        if (name.isBlank() || name.length() > 100 || life.isNegative() || life.compareTo(LONGEST) > 0) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "A token needs a name of 1 to 100 characters and a life of at most " + LONGEST.toDays() + " days.");
        }
        String token = PREFIX + Hashes.random(32);
        store.write(by, change -> {
            long number = change.handle()
                    .select("SELECT COUNT(*) + 1 FROM api_tokens")
                    .mapTo(Long.class)
                    .one();
            String id = String.format(java.util.Locale.ROOT, "T-%06d", number);
            change.handle()
                    .execute(
                            "INSERT INTO api_tokens (id, user_id, name, token, made_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
                            id,
                            by.id(),
                            name,
                            Hashes.sha256(token),
                            change.now().toString(),
                            change.now().plus(life).toString());
            change.record(Action.TOKEN_MADE, id, Map.of("user", by.id()));
            return id;
        });
        return token;
    }

    /** For whom a token acts; empty when it has ended, was revoked, or there is none. */
    public Optional<Actor> actor(String token) {
        String now = store.clock().instant().toString();
        return store.read(handle -> handle.select(
                                "SELECT user_id FROM api_tokens WHERE token = ? AND revoked_at IS NULL AND ends_at > ?",
                                Hashes.sha256(token),
                                now)
                        .mapTo(String.class)
                        .findOne()
                        .flatMap(id -> Users.withId(handle, id)))
                .filter(User::isActive)
                .map(User::actor);
    }

    /**
     * For whom a token acts whose address key this is. Some programs can be told an address and nothing else; addresses end
     * up in files and histories, so the key opens only what is served by address, and nobody can make the token from it.
     */
    public Optional<Actor> actorOfAddress(String key) {
        String now = store.clock().instant().toString();
        return store.read(handle -> handle
                        .select("SELECT user_id, token FROM api_tokens WHERE revoked_at IS NULL AND ends_at > ?", now)
                        .map((row, context) -> Map.entry(row.getString(1), addressKey(row.getString(2))))
                        .stream()
                        .filter(one -> isSame(one.getValue(), key))
                        .findFirst()
                        .flatMap(one -> Users.withId(handle, one.getKey())))
                .filter(User::isActive)
                .map(User::actor);
    }

    private static String addressKey(String hash) {
        return Hashes.sha256("by address " + hash);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A user's tokens, the oldest first. */
    public List<ApiToken> of(Actor user) {
        return store.read(handle -> handle.select(
                        "SELECT id, user_id, name, made_at, ends_at, revoked_at, token FROM api_tokens WHERE user_id = ?"
                                + " ORDER BY id",
                        user.id())
                .map((row, context) -> new ApiToken(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Instant.parse(row.getString(4)),
                        Instant.parse(row.getString(5)),
                        isThere(row.getString(6)),
                        addressKey(row.getString(7))))
                .list());
    }

    private static boolean isThere(@Nullable String time) {
        return time != null;
    }

    /** Revokes a token: one's own, or as an admin anybody's. */
    public void revoke(String id, Actor by) {
        store.write(by, change -> {
            String owner = change.handle()
                    .select("SELECT user_id FROM api_tokens WHERE id = ?", id)
                    .mapTo(String.class)
                    .findOne()
                    .orElseThrow(() -> new Refused(Reason.NOT_FOUND, "There is no token \"" + id + "\"."));
            if (!owner.equals(by.id())) {
                by.mustBe(Role.ADMIN);
            }
            change.handle()
                    .execute(
                            "UPDATE api_tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                            change.now().toString(),
                            id);
            change.record(Action.TOKEN_REVOKED, id, Map.of("user", owner));
            return id;
        });
    }

    static void revokeAll(Writing change, String userId) {
        change.handle()
                .execute(
                        "UPDATE api_tokens SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL",
                        change.now().toString(),
                        userId);
    }
}
