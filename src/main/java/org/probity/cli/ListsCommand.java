package org.probity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.probity.app.lists.ImportChoice;
import org.probity.app.lists.ImportResult;
import org.probity.app.lists.ListComparison;
import org.probity.app.lists.ListFetch;
import org.probity.app.lists.ListStanding;
import org.probity.app.lists.ListsJson;
import org.probity.app.lists.ListsRefused;
import org.probity.app.lists.ListsShelf;
import org.probity.intake.lists.ListDifference;
import org.probity.intake.lists.OfficialCard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands about the official lists that parties are searched on. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Fetches, imports and compares official lists, and says how old they are.")
final class ListsCommand implements Callable<Integer> {

    private final Talk talk;

    @Spec
    private @Nullable CommandSpec spec;

    private ListsCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine line(Talk talk) {
        return new CommandLine(new ListsCommand(talk))
                .addSubcommand(new Fetch(talk))
                .addSubcommand(new Import(talk))
                .addSubcommand(new Status(talk))
                .addSubcommand(new Diff(talk));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(talk.err());
        }
        return Exit.USAGE.code();
    }

    private static int told(List<ImportResult> results, Talk talk) {
        results.forEach(new ListsTalk(talk)::aboutImport);
        return (results.stream().anyMatch(ImportResult::isRefused) ? Exit.INPUT : Exit.DONE).code();
    }

    /** Takes files into use. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Takes the files of one or several lists into use. What they are is seen from their content.")
    static final class Import implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of lists, or folders with them.")
        private List<Path> files = List.of();

        @Option(names = "--list", paramLabel = "NAME", description = "Name of the list, such as un-sc.")
        private @Nullable String list;

        @Option(names = "--map", paramLabel = "FILE", description = "Mapping file, for a list of an own form.")
        private @Nullable Path mapping;

        @Option(names = "--sample", description = "The files are an invented sample, smaller than the real list.")
        private boolean sample;

        @Option(names = "--even-if-smaller", description = "Take it though it lost more than a tenth.")
        private boolean evenIfSmaller;

        @Mixin
        private HomeChoice home = new HomeChoice();

        Import(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            if (mapping != null && list == null) {
                throw new Stopped(Exit.USAGE, "--map: the name of the list is missing. Expected --list NAME.");
            }
            ImportChoice choice =
                    new ImportChoice(Optional.ofNullable(list), Optional.ofNullable(mapping), sample, evenIfSmaller);
            try {
                return told(ImportsRecorded.in(home.folder(), () -> home.shelf().take(files, choice)), talk);
            } catch (ListsRefused e) {
                throw new Stopped(Exit.INPUT, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Says how it stands with all lists. */
    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "Says of each list whether it is there, how old it is, and how many entries it has.")
    static final class Status implements Callable<Integer> {
        private final Talk talk;

        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Option(
                names = "--require-lists",
                description = "End with 5 when a mandatory list is missing, stale or altered.")
        private boolean require;

        @Mixin
        private HomeChoice home = new HomeChoice();

        Status(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try {
                List<ListStanding> standings = home.shelf().standings();
                if (json) {
                    talk.data(ListsJson.of(standings));
                } else {
                    standings.stream().map(new ListsTalk(talk)::line).forEach(talk::data);
                }
                List<ListStanding> unsound = standings.stream()
                        .filter(one -> one.card().mandatory() && !one.isSound())
                        .toList();
                unsound.forEach(
                        one -> talk.say("The mandatory list " + one.card().list() + " is " + one.word() + "."));
                return (require && !unsound.isEmpty() ? Exit.LISTS : Exit.DONE).code();
            } catch (ListsRefused e) {
                throw new Stopped(Exit.LISTS, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Says what changed. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "Says what the last import of a list changed, or what differs between two files or folders.")
    static final class Diff implements Callable<Integer> {
        private final Talk talk;

        @Parameters(paramLabel = "NAME|OLD NEW", arity = "1..2", description = "A list, or two files or folders.")
        private List<String> sides = List.of();

        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Mixin
        private HomeChoice home = new HomeChoice();

        Diff(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            try {
                ListDifference difference = sides.size() == 2
                        ? ListComparison.ofFiles(Path.of(sides.get(0)), Path.of(sides.get(1)))
                        : ListComparison.ofLastImport(home.shelf(), sides.get(0));
                if (json) {
                    talk.data(ListsJson.of(difference));
                } else {
                    new ListsTalk(talk).aboutDifference(difference);
                }
                return Exit.DONE.code();
            } catch (ListsRefused e) {
                throw new Stopped(Exit.INPUT, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Fetches lists from their publishers. */
    @Command(
            name = "fetch",
            mixinStandardHelpOptions = true,
            description = "Fetches lists from the addresses on their cards and takes them into use.")
    static final class Fetch implements Callable<Integer> {
        private final Talk talk;

        @Parameters(
                paramLabel = "NAME",
                arity = "0..*",
                description = "Lists. Usually the mandatory ones and those in use that have an address.")
        private List<String> names = List.of();

        @Mixin
        private HomeChoice home = new HomeChoice();

        Fetch(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() throws IOException {
            ListsShelf shelf = home.shelf();
            int worst = Exit.DONE.code();
            for (OfficialCard card : cards(shelf)) {
                worst = Math.max(worst, fetch(shelf, card));
            }
            return worst;
        }

        private List<OfficialCard> cards(ListsShelf shelf) {
            if (names.isEmpty()) {
                return shelf.cards().cards().values().stream()
                        .filter(card -> !card.addresses().isEmpty())
                        .filter(card -> card.mandatory() || shelf.kept().contains(card.list()))
                        .toList();
            }
            List<OfficialCard> cards = new ArrayList<>();
            for (String name : names) {
                cards.add(shelf.cards()
                        .of(name)
                        .orElseThrow(() -> new Stopped(
                                Exit.USAGE,
                                "there is no list \"" + name + "\". Expected one of "
                                        + String.join(
                                                ", ", shelf.cards().cards().keySet()) + ".")));
            }
            return cards;
        }

        private int fetch(ListsShelf shelf, OfficialCard card) throws IOException {
            Path folder = Files.createTempDirectory("probity-lists-");
            try {
                List<Path> files = ListFetch.overHttps().fetch(card, folder);
                ImportChoice choice = ImportChoice.usual().withList(card.list());
                return told(ImportsRecorded.in(home.folder(), () -> shelf.take(files, choice)), talk);
            } catch (ListsRefused e) {
                talk.say(String.valueOf(e.getMessage()));
                return Exit.INPUT.code();
            } finally {
                ListComparison.clear(folder);
            }
        }
    }
}
