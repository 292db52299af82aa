package org.probity.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.probity.app.lists.ListStanding;
import org.probity.app.lists.ListsRefused;
import org.probity.app.lists.ListsShelf;
import org.probity.decision.ListsHeld;
import org.probity.fact.GivenFiles;
import org.probity.fact.Limits;
import org.probity.fact.ListCard;
import org.probity.fact.ListEntry;
import org.probity.fact.Listing;
import org.probity.fact.Origin;
import org.probity.fact.Register;
import org.probity.intake.Column;
import org.probity.intake.Vocabulary;
import org.probity.intake.lists.ListReading;
import org.probity.intake.lists.OfficialCards;
import org.probity.intake.lists.OwnListings;
import org.probity.names.NameKnowledge;
import org.probity.screening.Screener;
import org.probity.screening.SearchableLists;
import org.probity.screening.Searched;
import org.probity.screening.Searched.SearchedList;

/**
 * The official lists that parties are searched on, read and indexed once, and asked together with the lists among the
 * user's own files. Immutable; safe for threads.
 */
public final class Lists {

    private final SearchableLists official;
    private final List<ListCard> cards;
    private final List<String> doubts;
    private final List<String> notes;

    private Lists(Reader reader) {
        this.official = SearchableLists.of(reader.entries, new Searched(reader.searched), NameKnowledge.shipped());
        this.cards = List.copyOf(reader.cards);
        this.doubts = List.copyOf(reader.doubts);
        this.notes = List.copyOf(reader.notes);
    }

    /** Reads lists one by one. Not safe for threads. */
    private static final class Reader {
        private final List<ListEntry> entries = new ArrayList<>();
        private final List<SearchedList> searched = new ArrayList<>();
        private final List<ListCard> cards = new ArrayList<>();
        private final List<String> doubts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        void take(ListReading reading, ListCard card, String state, String sha256) {
            entries.addAll(reading.entries());
            cards.add(card);
            searched.add(searched(reading.entries(), card, state, sha256));
        }
    }

    /** The lists chosen: in a folder, else those imported in the home folder where there is one. */
    public static Lists of(Settings settings) {
        return settings.lists()
                .map(folder -> isOwn(folder) ? none() : folder(folder))
                .or(() -> settings.home().map(home -> kept(new ListsShelf(home, settings.today()))))
                .orElseGet(Lists::none);
    }

    /** Whether a folder of lists holds lists.csv and listings.csv, which are read with the user's other files. */
    static boolean isOwn(Path folder) {
        return Files.exists(folder.resolve("listings.csv")) || Files.exists(folder.resolve("lists.csv"));
    }

    /** No official list. */
    public static Lists none() {
        return new Lists(new Reader());
    }

    /** The lists imported in a home folder. Where any was, each mandatory one that is missing is missed. */
    public static Lists kept(ListsShelf shelf) {
        Reader reader = new Reader();
        List<ListStanding> standings = shelf.standings();
        boolean any = standings.stream().anyMatch(standing -> !standing.isMissing());
        for (ListStanding standing : standings) {
            String list = standing.card().list();
            String named = (standing.card().mandatory() ? "the mandatory list " : "the list ") + list;
            if (standing.isMissing()) {
                if (any && standing.card().mandatory()) {
                    reader.doubts.add(named + " is missing: it was never imported");
                }
                continue;
            }
            try {
                ListReading reading = shelf.read(list).orElseThrow();
                reader.take(
                        reading,
                        standing.fact().orElseThrow(),
                        standing.word(),
                        standing.kept().orElseThrow().hash());
            } catch (ListsRefused altered) {
                reader.notes.add(String.valueOf(altered.getMessage()));
                reader.doubts.add(named + " was altered after it was imported, and was not searched");
            }
        }
        return new Lists(reader);
    }

    /** Lists in their publishers' own files in a folder. When they were fetched is not known. */
    public static Lists folder(Path folder) {
        Reader reader = new Reader();
        ListFolder read = ListFolder.read(folder);
        reader.notes.addAll(read.notes());
        OfficialCards known = OfficialCards.shipped();
        for (ListFolder.Held held : read.lists()) {
            ListReading reading = held.reading();
            ListCard card = known.of(reading.list())
                    .map(one ->
                            card(one.list(), one.title(), one.publisher(), reading, one.mandatory(), one.maxAgeDays()))
                    .orElseGet(() -> card(reading.list(), null, null, reading, false, null));
            reader.take(reading, card, "age unknown", held.sha256());
        }
        return new Lists(reader);
    }

    private static ListCard card(
            String list,
            @Nullable String title,
            @Nullable String publisher,
            ListReading reading,
            boolean mandatory,
            @Nullable Integer maxAgeDays) {
        return new ListCard(
                list,
                title,
                publisher,
                null,
                reading.published() == null ? null : reading.published().toString(),
                reading.entries().size(),
                mandatory,
                maxAgeDays,
                new Origin("lists/" + list, 1, list));
    }

    private static SearchedList searched(List<ListEntry> entries, ListCard card, String state, String sha256) {
        return new SearchedList(
                card.list(),
                Objects.requireNonNullElse(card.title(), card.list()),
                state,
                card.retrievedOn(),
                card.version(),
                sha256,
                entries.size(),
                entries.stream().mapToLong(entry -> entry.names().size()).sum());
    }

    /** What was read and what not, for whoever asked for it. */
    public List<String> notes() {
        return notes;
    }

    /** The register with what is known of the official lists; where there are any, a list file counts as given. */
    public Register with(Register register) {
        if (cards.isEmpty()) {
            return register;
        }
        Map<String, Set<String>> given = Stream.of("lists", "listings")
                .filter(file -> !register.files().isGiven(file))
                .collect(Collectors.toMap(file -> file, Lists::columns));
        return register.with(Register.builder().addAll(cards).build(new GivenFiles(given, given.keySet())));
    }

    private static Set<String> columns(String file) {
        return Vocabulary.file(file).orElseThrow().columns().stream()
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    /** Searches these lists, and those among the register's own rows. */
    public Screener screener(Register register, Limits limits) {
        Map<String, List<ListEntry>> own = own(register);
        NameKnowledge knowledge = NameKnowledge.shipped();
        SearchableLists ownLists = SearchableLists.of(
                own.values().stream().flatMap(List::stream).toList(),
                new Searched(searchedOwn(own, register)),
                knowledge);
        return Screener.over(List.of(official, ownLists), knowledge, limits);
    }

    /** What is searched for the register. */
    public Searched searched(Register register) {
        return official.searched().and(new Searched(searchedOwn(own(register), register)));
    }

    private static Map<String, List<ListEntry>> own(Register register) {
        Map<String, List<ListEntry>> own = new LinkedHashMap<>();
        for (Listing row : register.all(Listing.class)) {
            own.computeIfAbsent(row.list(), list -> new ArrayList<>()).add(OwnListings.entry(row));
        }
        return own;
    }

    private static List<SearchedList> searchedOwn(Map<String, List<ListEntry>> own, Register register) {
        List<SearchedList> searched = new ArrayList<>();
        own.forEach((list, entries) ->
                searched.add(searched(entries, ownCard(list, register), "own", hash(list, register))));
        return searched;
    }

    private static ListCard ownCard(String list, Register register) {
        return register.all(ListCard.class).stream()
                .filter(card -> card.list().equals(list))
                .findFirst()
                .orElseGet(() ->
                        new ListCard(list, null, null, null, null, null, null, null, new Origin("listings", 0, list)));
    }

    /** Over the rows as facts: the same for rows of a file, of a form and of a scenario. */
    private static String hash(String list, Register register) {
        return Shelves.hash(register.all(Listing.class).stream()
                .filter(row -> row.list().equals(list))
                .map(Listing::toString)
                .collect(Collectors.joining("\n")));
    }

    /** What is wrong with all lists on the day judged. */
    public ListsHeld held(Register register, LocalDate asOf) {
        Searched searched = searched(register);
        Set<String> filled = searched.lists().stream()
                .filter(list -> list.entries() > 0)
                .map(SearchedList::list)
                .collect(Collectors.toSet());
        return ListsHeld.of(register.all(ListCard.class), filled, doubts, searched.said(), asOf);
    }
}
