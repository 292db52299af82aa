package org.probity.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.probity.intake.IntakeOptions;

/**
 * What a user chose; everything has a usual value.
 *
 * @param rules folder of rules; without it the folder "rules" where there is one, else the book published in the home
 *     folder, else the shipped book
 * @param lists folder with lists.csv and listings.csv, read besides the inputs, or with lists in their publishers' files
 * @param home folder in which lists and published books are kept; the lists are searched unless a folder of lists is chosen
 * @param declared what the user declares about the files; how old a rate may be stands in the limits instead
 * @param asOf the day judged; without it the mission's, else the day the settings were made
 * @param mission code of the mission; without it the one of mission.csv
 * @param today the day the settings were made
 */
public record Settings(
        Optional<Path> rules,
        Optional<Path> lists,
        Optional<Path> home,
        IntakeOptions declared,
        Optional<LocalDate> asOf,
        Optional<String> mission,
        LocalDate today) {

    private static final Path USUAL_RULES = Path.of("rules");

    /** The folder of rules to use; empty for the book published in the home folder, or else the shipped one. */
    Optional<Path> rulesFolder() {
        return rules.or(() -> Files.isDirectory(USUAL_RULES) ? Optional.of(USUAL_RULES) : Optional.empty());
    }

    /** Whether the book published in the home folder counts: no folder of rules is chosen. */
    public boolean takesPublished() {
        return home.isPresent() && rulesFolder().isEmpty();
    }

    /** Everything as usual. */
    public static Settings usual(LocalDate today) {
        return new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IntakeOptions.defaults(),
                Optional.empty(),
                Optional.empty(),
                today);
    }

    /** The same with what is read and for whom. */
    public Settings withInput(IntakeOptions theDeclared, Optional<String> theMission) {
        return new Settings(rules, lists, home, theDeclared, asOf, theMission, today);
    }

    /** The same with the day that is judged. */
    public Settings on(LocalDate day) {
        return new Settings(rules, lists, home, declared, Optional.of(day), mission, today);
    }

    /** The same with another folder of rules. */
    public Settings withRules(Path folder) {
        return new Settings(Optional.of(folder), lists, home, declared, asOf, mission, today);
    }

    /** The same with lists from a folder, else from the home folder. */
    public Settings withLists(Optional<Path> folder, Path theHome) {
        return new Settings(rules, folder, Optional.of(theHome), declared, asOf, mission, today);
    }
}
