package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.app.Book;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.fact.Problem;
import org.probity.proving.Proof;
import org.probity.proving.Scenario;
import org.probity.proving.ScenarioRunner;
import org.probity.proving.Scenarios;
import org.probity.rulebook.syntax.Rule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The auditor's commands. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists, shows, checks, tests, proves, compares and publishes the rules.")
final class RulesCommand implements Callable<Integer> {

    private final Talk talk;

    @Spec
    private @Nullable CommandSpec spec;

    private RulesCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine line(Talk talk) {
        return new CommandLine(new RulesCommand(talk))
                .addSubcommand(new ListRules(talk))
                .addSubcommand(new Show(talk))
                .addSubcommand(new Check(talk))
                .addSubcommand(new Test(talk))
                .addSubcommand(new RulesProve(talk))
                .addSubcommand(new RulesNew(talk))
                .addSubcommand(new RulesWhyNot(talk))
                .addSubcommand(new RulesDiff(talk))
                .addSubcommand(new RulesImpact(talk))
                .addSubcommand(new RulesPublish(talk))
                .addSubcommand(new RulesRollback(talk))
                .addSubcommand(new Pages(talk));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(talk.err());
        }
        return Exit.USAGE.code();
    }

    /** One line a rule. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "One line a rule: id, weight, status, name.")
    static final class ListRules implements Callable<Integer> {
        private final Talk talk;

        @Mixin
        private RulesChoice choice = new RulesChoice();

        @Mixin
        private HomeChoice home = new HomeChoice();

        ListRules(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            for (Rule rule : Probity.book(choice.settings(home)).rules()) {
                talk.data(String.format(
                        Locale.ROOT,
                        "%-7s %-6s %-7s %-24s %s",
                        rule.id(),
                        rule.card().severity(),
                        rule.card().status().name().toLowerCase(Locale.ROOT),
                        String.join(", ", rule.card().subjects()),
                        rule.name()));
            }
            return Exit.DONE.code();
        }
    }

    /** A rule's file and its scenarios. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "A rule: its card, conditions, limits and scenarios, and its file as it is written.")
    static final class Show implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "ID", description = "The rule's id.")
        private String id = "";

        @Mixin
        private RulesChoice choice = new RulesChoice();

        @Mixin
        private HomeChoice home = new HomeChoice();

        Show(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            Book book = Probity.book(choice.settings(home));
            String wanted = RuleNamed.in(book.rules(), id).id();
            List<Rule> variants = book.rules().stream()
                    .filter(rule -> rule.id().equals(wanted))
                    .toList();
            talk.data(book.catalogue().show(variants).stripTrailing());
            talk.data("");
            for (Scenario scenario : Scenarios.read(book.shelf(), book.rules()).of(wanted)) {
                talk.data((scenario.fires() ? "fires:  " : "silent: ") + scenario.name());
            }
            talk.data("");
            talk.data(book.shelf()
                    .files()
                    .getOrDefault(variants.get(0).file(), "")
                    .stripTrailing());
            return Exit.DONE.code();
        }
    }

    /** Everything wrong with a folder of rules. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says everything that is wrong with a folder of rules; ends with 4 if anything is.")
    static final class Check implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder of rules; usually as --rules.")
        private @Nullable Path folder;

        @Mixin
        private RulesChoice choice = new RulesChoice();

        Check(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            Settings settings = choice.settings();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new Stopped(Exit.USAGE, folder + ": there is no such folder. Expected a folder of rules.");
            }
            Book read = Probity.book(folder == null ? settings : settings.withRules(folder));
            Book book = read.withScenarios(Scenarios.read(read.shelf(), read.rules()));
            book.problems().stream().map(one -> line(book.from(), one)).forEach(talk::data);
            long rules = book.rules().stream().map(Rule::id).distinct().count();
            talk.say(
                    book.problems().isEmpty()
                            ? Words.count(rules, "rule") + ", nothing wrong."
                            : Words.count(book.problems().size(), "problem") + ".");
            return (book.problems().isEmpty() ? Exit.DONE : Exit.RULES).code();
        }

        /** A problem as editors like it: file:line: message. */
        private static String line(String folder, Problem problem) {
            String where = problem.where().replaceFirst(", line (\\d+)$", ":$1");
            boolean isFile = where.contains(".") && !where.startsWith(folder);
            return (isFile && !folder.equals("shipped") ? folder + "/" + where : where) + ": " + problem.message();
        }
    }

    /** Runs scenarios. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs the scenarios of all rules, or of one; ends with 4 if one does not hold.")
    static final class Test implements Callable<Integer> {
        private final Talk talk;

        @Parameters(
                paramLabel = "ID",
                arity = "0..1",
                description = "The rule's id, or a folder of rules; usually all rules.")
        private @Nullable String id;

        @Mixin
        private RulesChoice choice = new RulesChoice();

        Test(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            Path folder = Path.of(id == null ? "" : id);
            boolean isFolder = id != null && Files.isDirectory(folder);
            try (Probity probity = Probity.trial(isFolder ? choice.settings().withRules(folder) : choice.settings())) {
                Scenarios scenarios = probity.scenarios();
                Book book = probity.book().withScenarios(scenarios);
                book.problems().forEach(problem -> talk.say(problem.toString()));
                List<Scenario> chosen = id == null || isFolder
                        ? scenarios.all()
                        : scenarios.of(RuleNamed.in(book.rules(), id).id());
                long failed = failed(probity.runner(), chosen);
                talk.say(Words.count(chosen.size(), "scenario") + ", " + Words.number(failed) + " not as expected.");
                return (failed == 0 && book.problems().isEmpty() ? Exit.DONE : Exit.RULES).code();
            }
        }

        private long failed(ScenarioRunner runner, List<Scenario> scenarios) {
            long failed = 0;
            for (Scenario scenario : scenarios) {
                Proof proof = runner.run(scenario);
                talk.data(proof.holds() ? "holds   " + scenario : "FAILS   " + scenario + "\n" + proof.report());
                failed += proof.holds() ? 0 : 1;
            }
            return failed;
        }
    }

    /** Writes the page of all rules. */
    @Command(
            name = "catalogue",
            mixinStandardHelpOptions = true,
            description = "Writes all cards on one page: CATALOGUE.md in the folder of rules.")
    static final class Pages implements Callable<Integer> {
        private final Talk talk;

        @Mixin
        private RulesChoice choice = new RulesChoice();

        Pages(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() throws IOException {
            Book book = Probity.book(choice.settings());
            String page = book.catalogue().page(book.rules());
            Path folder = Path.of(book.from());
            if (Files.isDirectory(folder)) {
                Files.writeString(folder.resolve("CATALOGUE.md"), page);
                talk.say(folder.resolve("CATALOGUE.md").toString());
            } else {
                talk.data(page.stripTrailing());
            }
            return Exit.DONE.code();
        }
    }
}
