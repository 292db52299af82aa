package org.probity.casebook.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.probity.casebook.Refused;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Writing;

/**
 * Counts failed logins by name and by address. Each try counts as failed until it succeeded, so that many at once gain
 * nothing.
 */
final class LoginTries {

    /** Failures that cost nothing: by name, and by address, behind which many people may sit. */
    private static final int FREE_BY_LOGIN = 5;

    private static final int FREE_BY_ADDRESS = 20;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private LoginTries() {}

    /** What is known of earlier failures. */
    private record Tries(int failures, Instant lastAt, Instant openAt) {}

    /**
     * Counts a try.
     *
     * @return whether the name is locked from now on, for the first time since it was last open
     * @throws Refused TOO_MANY_TRIES while it is locked
     */
    static boolean begin(Writing change, String login, String address) {
        boolean isLocked = count(change, key("login", login), FREE_BY_LOGIN);
        count(change, key("address", address), FREE_BY_ADDRESS);
        return isLocked;
    }

    /**
     * Forgets the failures of a name after a right password, and of its address this one try, which was none. What others
     * failed at from there still counts: whoever has one account cannot clear the way for guessing at the next.
     */
    static void succeeded(Writing change, String login, String address) {
        forget(change, login);
        change.handle()
                .execute(
                        "UPDATE login_tries SET failures = failures - 1,"
                                + " open_at = CASE WHEN failures <= ? THEN last_at ELSE open_at END"
                                + " WHERE who = ? AND failures > 0",
                        FREE_BY_ADDRESS,
                        key("address", address));
    }

    /** Forgets the failures of a name. */
    static void forget(Writing change, String login) {
        change.handle().execute("DELETE FROM login_tries WHERE who = ?", key("login", login));
    }

    /** Names and addresses are not kept themselves. */
    private static String key(String kind, String value) {
        return kind + ":" + Hashes.sha256(value);
    }

    private static boolean count(Writing change, String key, int free) {
        Optional<Tries> before = change.handle()
                .select("SELECT failures, last_at, open_at FROM login_tries WHERE who = ?", key)
                .map((row, context) ->
                        new Tries(row.getInt(1), Instant.parse(row.getString(2)), Instant.parse(row.getString(3))))
                .findOne();
        before.filter(tries -> change.now().isBefore(tries.openAt())).ifPresent(tries -> {
            throw new Refused(
                    Refused.Reason.TOO_MANY_TRIES,
                    "Too many failed logins. Expected the next try in "
                            + Math.max(
                                    1,
                                    Duration.between(change.now(), tries.openAt())
                                            .toSeconds()) + " seconds.");
        });
        int failures =
                before.filter(tries -> change.now().isBefore(tries.lastAt().plus(FORGOTTEN)))
                                .map(Tries::failures)
                                .orElse(0)
                        + 1;
        Instant openAt = failures < free ? change.now() : change.now().plus(wait(failures - free));
        change.handle()
                .execute(
                        "INSERT INTO login_tries (who, failures, last_at, open_at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (who) DO UPDATE SET failures = excluded.failures,"
                                + " last_at = excluded.last_at, open_at = excluded.open_at",
                        key,
                        failures,
                        change.now().toString(),
                        openAt.toString());
        return failures == free;
    }

    private static Duration wait(int times) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(times, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
