package org.probity.app.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.probity.app.Shelves;
import org.probity.app.lists.KeptList.KeptFile;
import org.probity.fact.Problem;
import org.probity.intake.lists.CardCheck;
import org.probity.intake.lists.ListFile;
import org.probity.intake.lists.ListReading;
import org.probity.intake.lists.OfficialCard;
import org.probity.intake.lists.OfficialCards;
import org.probity.intake.lists.OfficialLists;
import org.probity.intake.lists.ReadAs;
import org.probity.intake.table.FileRefused;

/** The lists in the home folder. A list that fails its card, or is worse than the one in use, leaves that in use. */
public final class ListsShelf {
    private final Path lists;
    private final OfficialCards cards;
    private final LocalDate today;

    /**
     * @param home the home folder; its folder "cards" may hold cards of other lists, or other cards of the same
     * @param today the day of imports
     * @throws FileRefused when a card cannot be read
     */
    public ListsShelf(Path home, LocalDate today) {
        this.lists = home.resolve("lists");
        this.cards = OfficialCards.shipped().with(home.resolve("cards"));
        this.today = today;
    }

    public OfficialCards cards() {
        return cards;
    }

    /** How it stands with every list that has a card or was imported, by name. */
    public List<ListStanding> standings() {
        TreeSet<String> names = new TreeSet<>(cards.cards().keySet());
        names.addAll(kept());
        return names.stream().map(this::standing).toList();
    }

    private ListStanding standing(String name) {
        ListFolder folder = folder(name);
        Optional<KeptList> kept = folder.currentIfReadable();
        OfficialCard card = cards.of(name)
                .orElseGet(() -> OfficialCard.unknown(
                        name,
                        kept.map(KeptList::form).orElse("mapped"),
                        kept.map(KeptList::type).orElse("sanction")));
        return new ListStanding(
                card, kept, today, kept.filter(folder::isAltered).isPresent());
    }

    /** Names of the lists that were imported, sorted. */
    public List<String> kept() {
        if (!Files.isDirectory(lists)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(lists)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("current.json")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The list in use, read; empty when it was never imported.
     *
     * @throws ListsRefused when its files are not those that were imported
     */
    public Optional<ListReading> read(String list) {
        return folder(list).current().map(folder(list)::read);
    }

    /** The list that was in use before, read; empty when there was none. */
    public Optional<ListReading> readPrevious(String list) {
        return folder(list).previous().map(folder(list)::read);
    }

    private ListFolder folder(String list) {
        return new ListFolder(lists.resolve(list));
    }

    /**
     * Imports files, of one list or of several.
     *
     * @throws ListsRefused when no list can be made out, or a file cannot be read
     */
    public List<ImportResult> take(List<Path> files, ImportChoice choice) {
        try {
            Files.createDirectories(lists);
            try (FileChannel channel = FileChannel.open(
                            lists.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                List<ImportResult> results = new ArrayList<>();
                for (FileGroup group : FileGroup.of(files, choice)) {
                    results.add(takeOne(group, choice));
                }
                return results;
            }
        } catch (IOException e) {
            throw new ListsRefused(lists + ": lists cannot be kept here (" + e.getMessage() + ").");
        }
    }

    private ImportResult takeOne(FileGroup group, ImportChoice choice) {
        OfficialCard card =
                cards.of(group.list()).orElseGet(() -> OfficialCard.unknown(group.list(), group.form(), "sanction"));
        ListFolder folder = folder(group.list());
        List<Path> all =
                new ArrayList<>(group.files().stream().map(ListFile::path).toList());
        choice.mapping().ifPresent(all::add);
        Path incoming = folder.incoming(all);
        try {
            Taken taken = taken(group, choice, card, incoming);
            List<Problem> problems = problems(card, taken, folder, choice);
            if (problems.isEmpty()) {
                folder.use(taken.kept(), incoming);
            }
            return new ImportResult(group.list(), taken.reading(), problems, folder.currentIfReadable());
        } finally {
            if (Files.exists(incoming)) {
                ListFolder.delete(incoming);
            }
        }
    }

    /** What was read of the copies, which are what will be kept. */
    private record Taken(ListReading reading, KeptList kept) {}

    private Taken taken(FileGroup group, ImportChoice choice, OfficialCard card, Path incoming) {
        List<ListFile> copies = group.in(incoming);
        Optional<String> mapping = choice.mapping().map(file -> String.valueOf(file.getFileName()));
        ListReading reading = OfficialLists.read(
                copies,
                new ReadAs(
                        group.list(),
                        card.type(),
                        mapping.map(incoming::resolve).orElse(null)));
        List<KeptFile> files = copies.stream()
                .map(file -> new KeptFile(
                        String.valueOf(file.path().getFileName()), file.shape(), Shelves.hash(file.path())))
                .toList();
        KeptList kept = new KeptList(
                group.list(),
                group.form(),
                card.type(),
                Shelves.hashOfHashes(files.stream().map(KeptFile::sha256).toList()),
                files,
                mapping,
                today,
                Optional.ofNullable(reading.published()),
                reading.entries().size(),
                reading.kinds(),
                choice.sample());
        return new Taken(reading, kept);
    }

    private static List<Problem> problems(OfficialCard card, Taken taken, ListFolder folder, ImportChoice choice) {
        List<Problem> problems = new ArrayList<>();
        if (!card.form().equals(taken.kept().form()) && !isOtherFormOf(card, taken.kept())) {
            problems.add(new Problem(
                    card.list(),
                    "these files are of the form " + taken.kept().form() + ". Expected " + card.form()
                            + " by its card."));
        }
        problems.addAll(CardCheck.of(card, taken.reading(), choice.sample()));
        Optional<KeptList> current = folder.currentIfReadable();
        if (problems.isEmpty() && current.isPresent() && !folder.isAltered(current.get())) {
            if (choice.sample() && !current.get().sample()) {
                problems.add(new Problem(
                        card.list(), "this is a sample, and the real list is in use. Expected the real list."));
            } else if (current.get().sample() == choice.sample()) {
                problems.addAll(CardCheck.against(folder.read(current.get()), taken.reading(), choice.evenIfSmaller()));
            }
        }
        return problems;
    }

    /** OFAC's lists come as CSV and as XML, and a list of any form may come by a mapping. */
    private static boolean isOtherFormOf(OfficialCard card, KeptList kept) {
        return kept.form().equals("mapped")
                || card.form().startsWith("ofac-") && kept.form().startsWith("ofac-")
                || card.form().equals("mapped") && kept.form().equals("listings");
    }
}
