package org.probity.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.probity.app.books.Approval;
import org.probity.app.books.InCasebook;
import org.probity.app.books.Publication;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Refused;
import org.probity.casebook.store.Place;
import picocli.CommandLine.Option;

/** The options that say which two people publish a book, and why. */
final class TwoPeople {

    private static final String HERE = "console";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, in a sentence, for those who ask later.")
    private String reason = "";

    @Option(
            names = "--first",
            paramLabel = "NAME",
            description = "Who proposes it; usually the name you are logged in with.")
    private @Nullable String first;

    @Option(names = "--second", paramLabel = "NAME", required = true, description = "Who confirms it: somebody else.")
    private String second = "";

    Approval approval() {
        return new Approval(first != null ? first : System.getProperty("user.name", ""), second, reason);
    }

    /**
     * Does the work with what puts a publication on record: in the casebook where the home folder has one with users, who
     * both give their passwords; else nowhere but in the publication itself.
     */
    <T> T with(Path home, Talk talk, Function<Function<Publication, Publication>, T> work) {
        Approval approval = approval();
        if (!Place.in(home).exists()) {
            talk.say("There are no accounts in " + home + ", so both names are taken at their word.");
            return work.apply(publication -> publication);
        }
        try (Casebook casebook = Casebook.open(home, Clock.systemUTC())) {
            if (casebook.accounts().users().isEmpty()) {
                talk.say("There are no accounts in " + home + ", so both names are taken at their word.");
                return work.apply(publication -> publication);
            }
            InCasebook record = new InCasebook(
                    casebook,
                    known(casebook, approval.first(), "PROBITY_FIRST_PASSWORD"),
                    known(casebook, approval.second(), "PROBITY_SECOND_PASSWORD"));
            return work.apply(publication -> record.confirm(publication, ""));
        } catch (Refused refused) {
            throw new Stopped(Exit.RULES, String.valueOf(refused.getMessage()));
        }
    }

    private static Actor known(Casebook casebook, String login, String variable) {
        String password = Optional.ofNullable(System.getenv(variable))
                .or(() -> asked(login))
                .orElseThrow(() -> new Stopped(
                        Exit.USAGE,
                        "The password of \"" + login + "\" is missing. Expected it typed at a terminal, or in "
                                + variable + "."));
        return casebook.accounts().sessions().known(login, password, HERE);
    }

    private static Optional<String> asked(String login) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", login);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }
}
