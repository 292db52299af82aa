package org.probity.web.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Who can sign in, kept in memory only. Safe for threads. */
public final class Accounts {

    private static final Argon2Function ARGON = Argon2Function.getInstance(15_360, 2, 1, 32, Argon2.ID);

    private record Kept(Account account, String hash) {}

    private final Map<String, Kept> byName = new ConcurrentHashMap<>();
    /** Compared where there is no such account, so that a wrong name takes as long as a wrong password. */
    private final String nobody = hash("nobody");

    /** Adds somebody. */
    public void add(Account account, String password) {
        byName.put(account.name(), new Kept(account, hash(password)));
    }

    /** The account, if the password is its own. */
    public Optional<Account> signIn(String name, String password) {
        Kept kept = byName.get(name);
        boolean matches =
                Password.check(password, kept == null ? nobody : kept.hash()).with(ARGON);
        return kept != null && matches ? Optional.of(kept.account()) : Optional.empty();
    }

    public Optional<Account> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(Kept::account);
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }
}
