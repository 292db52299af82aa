package org.probity.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probity.casebook.Refused;

/** A visit that cannot be answered as asked, for a reason the visitor may know. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern SECONDS = Pattern.compile("(\\d+) seconds");

    private final int status;
    private final String key;
    private final int retryAfterSeconds;

    private Refusal(int status, String key, int retryAfterSeconds) {
        super(status + " " + key, null, false, false);
        this.status = status;
        this.key = key;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * @param status HTTP status
     * @param key key of the words that say why
     */
    public static Refusal of(int status, String key) {
        return new Refusal(status, key, 0);
    }

    /** What the casebook refuses. */
    public static Refusal of(Refused refused) {
        int wait = 0;
        if (refused.reason() == Refused.Reason.TOO_MANY_TRIES) {
            Matcher seconds = SECONDS.matcher(String.valueOf(refused.getMessage()));
            wait = seconds.find() ? Integer.parseInt(seconds.group(1)) : 1;
        }
        return new Refusal(refused.reason().status(), "common.casebook." + refused.reason(), wait);
    }

    /** What was asked for cannot be read. */
    public static Refusal unreadable() {
        return of(400, "common.refused.unreadable");
    }

    public static Refusal notFound() {
        return of(404, "common.refused.notfound");
    }

    /** Signed in, and yet not allowed. */
    public static Refusal forbidden() {
        return of(403, "common.refused.forbidden");
    }

    /** Somebody else was faster. */
    public static Refusal changedMeanwhile() {
        return of(409, "common.refused.changed");
    }

    /** Too often. */
    public static Refusal tooOften(int retryAfterSeconds) {
        return new Refusal(429, "common.refused.toooften", retryAfterSeconds);
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }

    /** After how many seconds to ask again, where that helps. */
    public Optional<Integer> retryAfterSeconds() {
        return retryAfterSeconds == 0 ? Optional.empty() : Optional.of(retryAfterSeconds);
    }
}
