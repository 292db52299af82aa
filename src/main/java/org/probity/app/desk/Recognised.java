package org.probity.app.desk;

import java.util.List;

/**
 * Somebody in a form whom the register knows already.
 *
 * @param typedId the id in the form
 * @param typedName the name in the form
 * @param knownId the id in the register
 * @param knownName the name in the register
 * @param by what met: number, account, phone, email, name and birth date, or the name with whatever else
 * @param matched the number, account, phone or mail that met, as typed; with the name what else is in common, in words
 * @param sure whether they are taken for one party; otherwise it is only said
 */
public record Recognised(
        String typedId, String typedName, String knownId, String knownName, String by, String matched, boolean sure) {

    private static final String NAME = "name";

    /** Somebody who is known for sure by the name and what else is in common, in words. */
    static Recognised byName(String typedId, String typedName, String knownId, String knownName, List<String> because) {
        return new Recognised(typedId, typedName, knownId, knownName, NAME, String.join(", ", because), true);
    }

    /** The same, taken for one party, which the register calls by an id. */
    Recognised surely(String partyId, String partyName) {
        return new Recognised(typedId, typedName, partyId, partyName, by, matched, true);
    }

    /** The same in a sentence. */
    public String sentence() {
        if (by.equals(NAME)) {
            return typedName + " is " + knownName + " (" + knownId + ") of the register: alike in name, and " + matched
                    + ".";
        }
        return sure
                ? typedName + " is " + knownName + " (" + knownId + ") of the register: the same " + by + " " + matched
                        + "."
                : typedName + " has the " + by + " " + matched + " in common with " + knownName + " (" + knownId
                        + ") of the register.";
    }
}
