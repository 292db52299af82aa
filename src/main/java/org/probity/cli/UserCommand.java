package org.probity.cli;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Refused;
import org.probity.casebook.Role;
import org.probity.casebook.accounts.User;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that look after the people who use the casebook. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds users, gives them roles and passwords, and retires them.")
final class UserCommand implements Callable<Integer> {

    private final Talk talk;

    @Spec
    private @Nullable CommandSpec spec;

    private UserCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine line(Talk talk) {
        return new CommandLine(new UserCommand(talk))
                .addSubcommand(new Add(talk))
                .addSubcommand(new Passwd(talk))
                .addSubcommand(new Roles(talk))
                .addSubcommand(new Retire(talk))
                .addSubcommand(new All(talk));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(talk.err());
        }
        return Exit.USAGE.code();
    }

    private static String words(Set<Role> roles) {
        return roles.isEmpty()
                ? "no role"
                : roles.stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static User known(Casebook casebook, String login) {
        return casebook.accounts()
                .find(login)
                .orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, "There is no user \"" + login + "\"."));
    }

    /** Adds a user. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a user. The password is asked for, or read as one line of standard input.")
    static final class Add implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "LOGIN", description = "Name to log in with.")
        private String login = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                split = ",",
                required = true,
                description = "Roles: ${COMPLETION-CANDIDATES}; several with commas.")
        private Set<Role> roles = Set.of();

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        Add(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try (Casebook casebook = choice.open()) {
                User user = casebook.accounts().add(login, PasswordPrompt.ask(login), roles, Actor.CONSOLE);
                talk.say("Added " + user.login() + " (" + user.id() + "): " + words(user.roles()) + ".");
            }
            return Exit.DONE.code();
        }
    }

    /** Changes a password. */
    @Command(
            name = "passwd",
            mixinStandardHelpOptions = true,
            description = "Gives a user another password, and ends all sessions.")
    static final class Passwd implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "LOGIN", description = "Name the user logs in with.")
        private String login = "";

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        Passwd(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try (Casebook casebook = choice.open()) {
                known(casebook, login);
                casebook.accounts().changePassword(login, PasswordPrompt.ask(login), Actor.CONSOLE);
                talk.say("Changed the password of " + login + ".");
            }
            return Exit.DONE.code();
        }
    }

    /** Changes roles. */
    @Command(
            name = "role",
            mixinStandardHelpOptions = true,
            description = "Gives a user these roles and no others, and ends all sessions.")
    static final class Roles implements Callable<Integer> {
        private final Talk talk;

        @Parameters(index = "0", paramLabel = "LOGIN", description = "Name the user logs in with.")
        private String login = "";

        @Parameters(
                index = "1",
                paramLabel = "ROLE",
                split = ",",
                arity = "1",
                description = "Roles: ${COMPLETION-CANDIDATES}; several with commas.")
        private Set<Role> roles = Set.of();

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        Roles(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try (Casebook casebook = choice.open()) {
                User before = known(casebook, login);
                User after = casebook.accounts().changeRoles(login, roles, before.version(), Actor.CONSOLE);
                talk.say(login + ": " + words(before.roles()) + " before, " + words(after.roles()) + " now.");
            }
            return Exit.DONE.code();
        }
    }

    /** Retires a user. */
    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description = "Takes a user's password, roles and tokens away; what the user did stays on record.")
    static final class Retire implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "LOGIN", description = "Name the user logs in with.")
        private String login = "";

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        Retire(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try (Casebook casebook = choice.open()) {
                casebook.accounts().retire(login, known(casebook, login).version(), Actor.CONSOLE);
                talk.say("Retired " + login + ".");
            }
            return Exit.DONE.code();
        }
    }

    /** Lists users. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all users: id, login, roles.")
    static final class All implements Callable<Integer> {
        private final Talk talk;

        @Mixin
        private CasebookChoice choice = new CasebookChoice();

        All(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try (Casebook casebook = choice.open()) {
                casebook.accounts()
                        .users()
                        .forEach(user -> talk.data(user.id() + "\t" + user.login() + "\t"
                                + (user.isActive() ? words(user.roles()) : "retired")));
            }
            return Exit.DONE.code();
        }
    }
}
