package org.probity.app.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.probity.app.Book;
import org.probity.app.RulesRefused;
import org.probity.app.Shelves;
import org.probity.fact.Problem;
import org.probity.rulebook.RuleShelf;

/**
 * The books of a home folder: each one's texts by hash, and what was put in force when, by whom and why. Nothing in it is
 * ever changed: a publication is one more file, and the one with the highest number is in force. Safe for processes.
 */
public final class BookStore {

    private final Path folder;

    /** @param home the home folder */
    public BookStore(Path home) {
        this.folder = home.resolve("books");
    }

    /** Everything that was ever put in force, the first first. */
    public List<Publication> history() {
        if (!Files.isDirectory(publications())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(publications())) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("[0-9]{6}\\.json"))
                    .sorted()
                    .map(BookStore::publication)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Publication publication(Path file) {
        try {
            return Publication.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in force; empty before anything was published. */
    public Optional<Publication> current() {
        List<Publication> all = history();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * The texts of a published book.
     *
     * @throws RulesRefused when they are not those that were published
     */
    public RuleShelf shelf(String hash) {
        Path texts = folder.resolve(hash);
        if (!Files.isDirectory(texts)) {
            throw new RulesRefused(List.of(
                    new Problem(texts.toString(), "there is no such folder. Expected the published book in it.")));
        }
        RuleShelf shelf = Shelves.folder(texts);
        String found = Shelves.hash(shelf);
        if (!found.equals(hash)) {
            throw new RulesRefused(
                    List.of(
                            new Problem(
                                    texts.toString(),
                                    "the texts have the hash " + shortly(found) + ". Expected " + shortly(hash)
                                            + ": they are not those that were published.\nMaybe publish the book again, or roll back.")));
        }
        return shelf;
    }

    /**
     * A published book, read and checked.
     *
     * @param day a day on which its limits must hold
     * @throws RulesRefused when its texts are not those that were published
     */
    public Book book(Publication publication, LocalDate day) {
        return Book.read(shelf(publication.hash()), "published " + publication.number(), day);
    }

    /**
     * Puts a book in force. What others see is one file more, with a name of its own, put there whole.
     *
     * @param confirmed is handed the publication when everything else is ready, and may still refuse it
     * @throws RulesRefused when it is in force already
     */
    public Publication publish(
            RuleShelf shelf,
            Publication.Kind kind,
            Approval approval,
            Instant at,
            Function<Publication, Publication> confirmed) {
        String hash = Shelves.hash(shelf);
        try {
            Files.createDirectories(publications());
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Optional<Publication> before = current();
                if (before.isPresent() && before.get().hash().equals(hash)) {
                    throw new RulesRefused(List.of(new Problem(
                            shortly(hash),
                            "this book is in force already, as publication "
                                    + before.get().number() + ".")));
                }
                keep(hash, shelf);
                Publication next = confirmed.apply(new Publication(
                        before.map(Publication::number).orElse(0) + 1,
                        kind,
                        hash,
                        before.map(Publication::hash).orElse(""),
                        at,
                        approval));
                Durable.write(publications().resolve(name(next)), next.json());
                return next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String hash, RuleShelf shelf) throws IOException {
        Path texts = folder.resolve(hash);
        if (Files.isDirectory(texts)) {
            if (Shelves.hash(Shelves.folder(texts)).equals(hash)) {
                return;
            }
            Files.move(texts, Files.createTempDirectory(folder, "altered-").resolve(hash));
        }
        Path incoming = Files.createTempDirectory(folder, "incoming-");
        for (String path : shelf.files().keySet()) {
            Path file = incoming.resolve(path);
            Files.createDirectories(file.getParent());
            Durable.write(file, shelf.files().get(path));
        }
        Durable.move(incoming, texts);
    }

    private Path publications() {
        return folder.resolve("publications");
    }

    private static String name(Publication publication) {
        return String.format(Locale.ROOT, "%06d.json", publication.number());
    }

    /** A hash as people compare it. */
    public static String shortly(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
