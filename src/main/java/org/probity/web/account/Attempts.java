package org.probity.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often signing in failed lately, by account and by network address. After a few failures one has to wait. At most
 * so many are remembered; the oldest is forgotten first. Safe for threads.
 */
final class Attempts {

    private static final int MOST = 20_000;
    private static final int FREE = 5;
    private static final int FREE_FOR_AN_ADDRESS = 30;
    private static final Duration WAIT = Duration.ofMinutes(5);

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> byKey = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Seconds to wait before the next try; 0 when one may try now. */
    synchronized int secondsToWait(String account, String address) {
        return Math.max(wait("account " + account, FREE), wait("address " + address, FREE_FOR_AN_ADDRESS));
    }

    synchronized void failed(String account, String address) {
        count("account " + account);
        count("address " + address);
    }

    synchronized void succeeded(String account) {
        byKey.remove("account " + account);
    }

    private void count(String key) {
        Failures before = recent(key);
        byKey.remove(key);
        byKey.put(key, new Failures(before.count() + 1, clock.instant()));
    }

    private int wait(String key, int free) {
        Failures failures = recent(key);
        return failures.count() < free
                ? 0
                : 1
                        + (int) Duration.between(
                                        clock.instant(), failures.last().plus(WAIT))
                                .toSeconds();
    }

    private Failures recent(String key) {
        Failures failures = byKey.get(key);
        return failures == null || clock.instant().isAfter(failures.last().plus(WAIT))
                ? new Failures(0, clock.instant())
                : failures;
    }
}
