package org.probity.fact;

import java.util.Locale;

/** How numbers, addresses and mails are written so that two of the same are equal. */
public final class Keys {

    private Keys() {}

    /** Letters and digits only, in capitals: "BE 0123.456-789" is "BE0123456789". */
    public static String identifier(String written) {
        StringBuilder key = new StringBuilder(written.length());
        written.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }
}
