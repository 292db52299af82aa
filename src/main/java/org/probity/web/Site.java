package org.probity.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.app.Book;
import org.probity.app.BookInForce;
import org.probity.app.BorrowedBook;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.books.BookWatch;
import org.probity.app.books.KeptBooks;
import org.probity.app.candidates.Candidates;
import org.probity.app.candidates.Decided;
import org.probity.app.desk.Desk;
import org.probity.app.desk.RescreenWork;
import org.probity.app.runs.Runs;
import org.probity.casebook.Casebook;
import org.probity.casebook.Refused;
import org.probity.casebook.store.Place;
import org.probity.web.account.AccountArea;
import org.probity.web.account.DemoAccount;
import org.probity.web.account.UserArea;
import org.probity.web.api.ApiArea;
import org.probity.web.help.HelpArea;
import org.probity.web.lists.ListsArea;
import org.probity.web.officer.OfficerArea;
import org.probity.web.rescreen.RescreenArea;
import org.probity.web.rules.RulesArea;
import org.probity.web.runs.RunsArea;
import org.probity.web.server.WebServer;
import org.probity.web.trail.TrailArea;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The site assembled: which areas there are, and what they work with. */
public final class Site implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    /** How soon a published book is taken over. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Office office;
    private final Runs runs;
    private final WebServer server;
    private final Optional<BookWatch> watch;
    private final Candidates candidates;
    private final RescreenWork rescreens;

    private Site(
            Office office,
            Runs runs,
            Candidates candidates,
            RescreenWork rescreens,
            WebServer server,
            Optional<BookWatch> watch) {
        this.office = office;
        this.runs = runs;
        this.candidates = candidates;
        this.server = server;
        this.watch = watch;
        this.rescreens = rescreens;
    }

    /**
     * Opens everything and starts serving.
     *
     * @param place where the casebook is kept; everything else is kept in its home folder
     * @param records folders and files of the mission's records
     * @throws org.probity.casebook.Refused when the casebook cannot be opened, or has no account: pages that nobody can
     *     open are a mistake, and the first account cannot be made while they hold the casebook
     * @throws org.probity.app.RulesRefused when anything is wrong with the rules
     */
    public static Site open(WebSettings web, Settings chosen, Place place, List<Path> records, Clock clock) {
        Path home = place.home();
        Settings settings = chosen.withLists(chosen.lists(), home);
        BookInForce books = BookInForce.of(Probity.book(settings));
        Casebook casebook = Casebook.open(place, clock);
        checkSomebodyMaySignIn(web, casebook, home);
        IdentityFile identities = new IdentityFile(home);
        identities.write(casebook);
        List<Path> inputs = new ArrayList<>(records);
        inputs.add(identities.folder());
        Desk desk = Desk.open(settings, inputs, books);
        if (web.isDemo()) {
            DemoAccount.addTo(casebook.accounts());
        }
        Office office = new Office(settings, home, desk, books, casebook, clock);
        Runs runs = Runs.open(home.resolve("runs"), settings, books::current, clock);
        Candidates candidates =
                Candidates.open(home, settings, records, Decided.of(casebook), () -> inForce(books), clock);
        RescreenWork rescreens = new RescreenWork(desk, casebook, new KeptBooks(home), clock);
        WebServer server = WebServer.start(web, casebook.accounts(), areas(office, runs, candidates, rescreens, web));
        desk.watch(LOOK, LOG::warn);
        Optional<BookWatch> watch = BookWatch.over(settings, books, LOG::warn);
        return new Site(office, runs, candidates, rescreens, server, watch.map(one -> one.every(LOOK)));
    }

    private static void checkSomebodyMaySignIn(WebSettings web, Casebook casebook, Path home) {
        if (!web.isDemo() && casebook.accounts().users().isEmpty()) {
            casebook.close();
            throw new Refused(
                    Refused.Reason.OUT_OF_ORDER,
                    "There is no account in " + home
                            + " yet. Make the first one, then start again: probity user add NAME --role admin --home "
                            + home);
        }
    }

    private static Book inForce(BookInForce books) {
        try (BorrowedBook borrowed = books.current()) {
            return borrowed.book();
        }
    }

    /** All areas, in the order of their entries in the navigation. */
    private static List<Area> areas(
            Office office, Runs runs, Candidates candidates, RescreenWork rescreens, WebSettings web) {
        return List.of(
                new OfficerArea(office),
                new RescreenArea(office, rescreens),
                new RunsArea(runs),
                new RulesArea(office, candidates, runs, () -> inForce(office.books())),
                new ListsArea(office),
                new ApiArea(office, runs),
                new UserArea(office.casebook().accounts()),
                new TrailArea(office.casebook()),
                new AccountArea(office.casebook().accounts(), web.isDemo()),
                new HelpArea());
    }

    /** What the areas work with. */
    public Office office() {
        return office;
    }

    public WebServer server() {
        return server;
    }

    @Override
    public void close() {
        watch.ifPresent(BookWatch::close);
        server.close();
        candidates.close();
        rescreens.close();
        runs.close();
        office.desk().close();
        office.books().close();
        office.casebook().close();
    }
}
