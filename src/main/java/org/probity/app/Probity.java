package org.probity.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.app.books.BookStore;
import org.probity.decision.Checker;
import org.probity.decision.ListsHeld;
import org.probity.decision.Passes;
import org.probity.dossier.Dossiers;
import org.probity.fact.IdentityDecision;
import org.probity.fact.Limits;
import org.probity.fact.ListCard;
import org.probity.fact.Mission;
import org.probity.fact.Register;
import org.probity.fact.Subject;
import org.probity.identity.WhoIsWho;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.LimitKeys;
import org.probity.intake.LimitsRead;
import org.probity.intake.LimitsReader;
import org.probity.intake.Reading;
import org.probity.names.NameKnowledge;
import org.probity.proving.Prover;
import org.probity.proving.ScenarioRunner;
import org.probity.proving.Scenarios;
import org.probity.rulebook.RuleBook;
import org.probity.rulebook.RuleShelf;
import org.probity.screening.Screener;

/** The house assembled: one rule book in force, and what it takes to judge by it. Safe for threads. */
public final class Probity implements AutoCloseable {

    private final Settings settings;
    private final Book book;
    private final RuleBook rules;
    private final Runnable atEnd;

    private Probity(Settings settings, Book book, RuleBook rules, Runnable atEnd) {
        this.settings = settings;
        this.book = book;
        this.rules = rules;
        this.atEnd = atEnd;
    }

    private static Probity owning(Settings settings, Book book) {
        RuleBook rules = RuleBook.of(book.rules());
        return new Probity(settings, book, rules, rules::close);
    }

    /** Judges by a borrowed book, which is given back when this is closed. */
    public static Probity by(BorrowedBook borrowed, Settings settings) {
        return new Probity(settings, borrowed.book(), borrowed.rules(), borrowed::close);
    }

    /**
     * Reads, checks and builds the rules.
     *
     * @throws RulesRefused when anything is wrong with them
     */
    public static Probity open(Settings settings) {
        Book book = book(settings);
        if (!book.problems().isEmpty()) {
            throw new RulesRefused(book.problems());
        }
        return owning(settings, book);
    }

    /** Reads the rules and builds the sound ones, whatever is wrong with the others; for testing rules only. */
    public static Probity trial(Settings settings) {
        return owning(settings, book(settings));
    }

    /** Reads and checks the rules, and builds nothing. */
    public static Book book(Settings settings) {
        LocalDate day = settings.asOf().orElse(settings.today());
        Optional<Path> folder = settings.rulesFolder();
        if (folder.isPresent()) {
            return Book.read(Shelves.folder(folder.get()), folder.get().toString(), day);
        }
        Optional<BookStore> store = settings.home().map(BookStore::new);
        return store.flatMap(BookStore::current)
                .map(publication -> store.get().book(publication, day))
                .orElseGet(() -> Book.read(Shelves.shipped(), "shipped", day));
    }

    /** The texts of the rules that the settings lead to. */
    private static RuleShelf shelf(Settings settings) {
        Optional<Path> folder = settings.rulesFolder();
        Optional<BookStore> store = settings.home().map(BookStore::new);
        return folder.map(Shelves::folder)
                .or(() -> store.flatMap(BookStore::current)
                        .map(publication -> store.get().shelf(publication.hash())))
                .orElseGet(Shelves::shipped);
    }

    /** The rules as they were read. */
    public Book book() {
        return book;
    }

    /** Reads the user's files. */
    public Reading read(List<Path> inputs) {
        return read(settings, inputs);
    }

    /** Reads the user's files, which can be done while the rules are being built. */
    public static Reading read(Settings settings, List<Path> inputs) {
        return Intake.read(inputs(settings, inputs), options(settings));
    }

    /** How rows are read, given the limits of the rules; what is wrong with them is said elsewhere. */
    public static IntakeOptions options(Settings settings) {
        return options(settings, limits(settings));
    }

    private static IntakeOptions options(Settings settings, Limits limits) {
        String key = LimitKeys.RATE_AGE.key();
        return limits.has(key)
                ? settings.declared().withRateAgeDays(Math.toIntExact(limits.days(key)))
                : settings.declared();
    }

    /** The limits of the rules alone, on the day of the settings. */
    public static Limits limits(Settings settings) {
        LimitsRead read = LimitsReader.read(shelf(settings).files().getOrDefault("limits.csv", ""), Map.of());
        return new Limits(
                read.limits(),
                Map.of(),
                settings.asOf().orElse(settings.today()),
                settings.mission().orElse(""));
    }

    /** The user's files, and the lists besides. */
    List<Path> inputs(List<Path> inputs) {
        return inputs(settings, inputs);
    }

    private static List<Path> inputs(Settings settings, List<Path> inputs) {
        List<Path> all = new ArrayList<>(inputs);
        settings.lists().filter(Lists::isOwn).ifPresent(all::add);
        return all;
    }

    IntakeOptions declared() {
        return settings.declared();
    }

    Optional<Path> mapping() {
        return Optional.ofNullable(declared().mapping());
    }

    /** The limits by which a register is judged: those of its mission and day. The rules are not read for them. */
    public static Limits limits(Settings settings, Register register) {
        LimitsRead read = LimitsReader.read(shelf(settings).files().getOrDefault("limits.csv", ""), Map.of());
        Limits limits = new Limits(read.limits(), Map.of(), asOf(settings, register), mission(settings, register));
        if (read.problems().isEmpty() && Book.keysOfCode().stream().allMatch(limits::has)) {
            return limits;
        }
        Book book = book(settings);
        if (!book.problems().isEmpty()) {
            throw new RulesRefused(book.problems());
        }
        return book.limits(asOf(settings, register), mission(settings, register));
    }

    /** Who is who in a register, with what people decided in it. */
    public static WhoIsWho whoIsWho(Register register, Limits limits) {
        return WhoIsWho.of(register, Knowledge.SHIPPED, limits, register.all(IdentityDecision.class));
    }

    /** Made when it is first needed. */
    private static final class Knowledge {
        private static final NameKnowledge SHIPPED = NameKnowledge.shipped();
    }

    /** What a register is judged by and how, with no lists but those among its own rows. */
    public Judging judging(Register register) {
        return judging(register, Lists.none());
    }

    /** What a register is judged by and how. Ids that name one party are one from here on. */
    public Judging judging(Register rows, Lists lists) {
        Register given = lists.with(rows);
        LocalDate asOf = asOf(settings, given);
        String mission = mission(settings, given);
        Limits limits = book.limits(asOf, mission);
        WhoIsWho who = whoIsWho(given, limits);
        Register register = who.register(given);
        Screener screener = lists.screener(register, limits);
        ListsHeld held = lists.held(register, asOf);
        Dossiers dossiers = Dossiers.of(register, limits, book.kinds(), asOf, screener);
        Checker checker = new Checker(rules, book.outcomes(), held);
        return new Judging(
                asOf,
                mission,
                held,
                who,
                screener,
                register.all(ListCard.class),
                dossiers.subjects(),
                new Passes(checker, dossiers::dossier, dossiers::connectedIds));
    }

    /**
     * A register made ready.
     *
     * @param asOf the day judged
     * @param mission the mission's code, or blank
     * @param lists what is wrong with the lists
     * @param who which ids name one party
     * @param screener what searches them
     * @param cards what is known of them
     * @param subjects whom there is to judge, in order
     * @param passes how
     */
    public record Judging(
            LocalDate asOf,
            String mission,
            ListsHeld lists,
            WhoIsWho who,
            Screener screener,
            List<ListCard> cards,
            List<Subject> subjects,
            Passes passes) {}

    private static String mission(Settings settings, Register register) {
        return settings.mission()
                .or(() -> register.mission().map(Mission::code))
                .orElse("");
    }

    private static LocalDate asOf(Settings settings, Register register) {
        return settings.asOf().or(() -> register.mission().map(Mission::asOf)).orElse(settings.today());
    }

    /** The scenarios of the rules. */
    public Scenarios scenarios() {
        return Scenarios.read(book.shelf(), book.rules());
    }

    /** Proves rules by their scenarios. */
    public Prover prover(Scenarios scenarios) {
        return new Prover(runner(), book.limits(LocalDate.EPOCH, ""), scenarios);
    }

    /** Runs scenarios against the rules. */
    public ScenarioRunner runner() {
        return new ScenarioRunner(
                rules,
                options(
                        settings,
                        book.limits(
                                settings.asOf().orElse(settings.today()),
                                settings.mission().orElse(""))),
                book::limits,
                (register, limits) -> Dossiers.of(
                        register,
                        limits,
                        book.kinds(),
                        limits.day(),
                        Lists.none().screener(register, limits)));
    }

    @Override
    public void close() {
        atEnd.run();
    }
}
