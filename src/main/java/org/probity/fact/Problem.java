package org.probity.fact;

/**
 * Something wrong with what the user gave, said so that it can be put right. Gathered and shown together.
 *
 * @param where file and line, such as "payments.csv, line 42", or another place the user knows
 * @param message what was found and what was expected; a second line may begin with "Maybe"
 */
public record Problem(String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
