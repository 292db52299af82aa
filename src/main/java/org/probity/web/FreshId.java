package org.probity.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids that nobody can guess: for sessions that nobody has signed in with yet, and for forms that are sent once. */
public final class FreshId {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshId() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
