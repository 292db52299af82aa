package org.probity.casebook.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.jspecify.annotations.Nullable;
import org.probity.casebook.Refused;

/** Passwords, hashed by Argon2id. */
final class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    /** 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet asks for Argon2id. */
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Compared with where there is no such user, so that the answer takes as long. */
    private static final String NOBODYS = hash("nobody has this password");

    private Passwords() {}

    /** A hash with its own salt and settings. */
    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
    }

    /**
     * Refuses what is too short to be a password.
     *
     * @throws Refused when it is
     */
    static void check(String login, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST || password.equalsIgnoreCase(login)) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "The password has " + password.length() + " characters. Expected " + SHORTEST + " to " + LONGEST
                            + ", and not the login.");
        }
    }

    /** Whether it is the password of a hash; without a hash it never is, and takes as long. */
    static boolean isRight(String password, @Nullable String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        String against = hash == null ? NOBODYS : hash;
        boolean isRight = Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
        return isRight && hash != null;
    }
}
