package org.probity.web.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is signed in where. A session begins with a new id when somebody signs in and ends after a while without a
 * request, after a working day, or when they sign out. At most so many are kept; the one longest unused goes first.
 * Safe for threads.
 */
public final class Sessions {

    private static final int MOST = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int ID_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private record Session(String account, Instant began, Instant used) {}

    private final Clock clock;
    private final Map<String, Session> byId = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** An id that nobody can guess. */
    public static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Begins a session and returns its id. */
    public synchronized String begin(String account) {
        String id = newId();
        byId.put(id, new Session(account, clock.instant(), clock.instant()));
        return id;
    }

    /** The name of the account that is signed in with this id. */
    public synchronized Optional<String> account(String id) {
        Session session = byId.get(id);
        Instant now = clock.instant();
        if (session == null) {
            return Optional.empty();
        }
        if (now.isAfter(session.used().plus(IDLE))
                || now.isAfter(session.began().plus(LONGEST))) {
            byId.remove(id);
            return Optional.empty();
        }
        byId.put(id, new Session(session.account(), session.began(), now));
        return Optional.of(session.account());
    }

    /** Ends a session. */
    public synchronized void end(String id) {
        byId.remove(id);
    }

    /** Ends all sessions of an account. */
    public synchronized void endAll(String account) {
        byId.values().removeIf(session -> session.account().equals(account));
    }
}
