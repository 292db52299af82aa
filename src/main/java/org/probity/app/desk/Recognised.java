package org.probity.app.desk;

/**
 * Somebody in a form whom the register knows already.
 *
 * @param typedId the id in the form
 * @param typedName the name in the form
 * @param knownId the id in the register
 * @param knownName the name in the register
 * @param by what met: number, account, phone, email, or name and birth date
 * @param matched the number, account, phone or mail that met, as typed
 * @param sure whether they are taken for one party; otherwise it is only said
 */
public record Recognised(
        String typedId, String typedName, String knownId, String knownName, String by, String matched, boolean sure) {

    /** The same, only said. */
    Recognised unsure() {
        return new Recognised(typedId, typedName, knownId, knownName, by, matched, false);
    }

    /** The same in a sentence. */
    public String sentence() {
        return sure
                ? typedName + " is " + knownName + " (" + knownId + ") of the register: the same " + by + " " + matched
                        + "."
                : typedName + " has the " + by + " " + matched + " in common with " + knownName + " (" + knownId
                        + ") of the register.";
    }
}
