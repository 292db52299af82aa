package org.probity.intake.value;

/**
 * What is returned in place of a value that cannot be read.
 *
 * @param expected what would have been read, for the user; a second line may begin with "Maybe"
 * @param undecided whether the rest of the column may still decide how it is meant
 */
public record Misfit(String expected, boolean undecided) {
    static Misfit expected(String expected) {
        return new Misfit(expected, false);
    }
}
