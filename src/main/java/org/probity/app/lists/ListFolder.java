package org.probity.app.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.probity.app.Shelves;
import org.probity.app.lists.KeptList.KeptFile;
import org.probity.intake.lists.ListFile;
import org.probity.intake.lists.ListReading;
import org.probity.intake.lists.OfficialLists;
import org.probity.intake.lists.ReadAs;

/** The folder of one list: its files in use, those before them, and a small file each that says so. */
final class ListFolder {
    private static final String CURRENT = "current.json";
    private static final String PREVIOUS = "previous.json";

    private final Path folder;

    ListFolder(Path folder) {
        this.folder = folder;
    }

    Optional<KeptList> current() {
        return kept(CURRENT);
    }

    /** The list in use; none where what says so cannot be read, so that a new import can put it right. */
    Optional<KeptList> currentIfReadable() {
        try {
            return current();
        } catch (ListsRefused e) {
            return Optional.empty();
        }
    }

    Optional<KeptList> previous() {
        return kept(PREVIOUS);
    }

    private Optional<KeptList> kept(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(KeptList.read(file.toString(), Files.readString(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new ListsRefused(file + ": it cannot be read.");
        }
    }

    /** Whether a file of the list is missing or has other bytes than were imported. */
    boolean isAltered(KeptList list) {
        return list.files().stream().anyMatch(file -> {
            Path path = path(list, file);
            return !Files.isRegularFile(path) || !Shelves.hash(path).equals(file.sha256());
        });
    }

    /** @throws ListsRefused when its files are not those that were imported */
    ListReading read(KeptList list) {
        if (isAltered(list)) {
            throw new ListsRefused(list.list() + ": its files below " + folder
                    + " are not those that were imported.\nMaybe import the list again.");
        }
        List<ListFile> files = list.files().stream()
                .map(file -> new ListFile(path(list, file), file.shape()))
                .toList();
        Path mapping = list.mapping()
                .map(name -> folder.resolve(list.folder()).resolve(name))
                .orElse(null);
        return OfficialLists.read(files, new ReadAs(list.list(), list.type(), mapping));
    }

    private Path path(KeptList list, KeptFile file) {
        return folder.resolve(list.folder()).resolve(file.name());
    }

    /** Copies files to a folder of their own below this one. Nothing reads them until they are taken into use. */
    Path incoming(List<Path> files) {
        try {
            Files.createDirectories(folder);
            Path incoming = Files.createTempDirectory(folder, "incoming-");
            Set<String> names = new HashSet<>();
            for (Path file : files) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                for (int i = 2; !names.add(name); i++) {
                    name = i + "-" + file.getFileName();
                }
                Files.copy(file, incoming.resolve(name));
            }
            return incoming;
        } catch (IOException e) {
            throw new ListsRefused(folder + ": the files cannot be copied here (" + e.getMessage() + ").");
        }
    }

    /** Takes the files into use: the one step that others see is the renaming of a small file. */
    void use(KeptList list, Path incoming) {
        try {
            Path home = folder.resolve(list.folder());
            if (Files.exists(home)) {
                delete(home);
            }
            Files.move(incoming, home, StandardCopyOption.ATOMIC_MOVE);
            Optional<KeptList> before = currentIfReadable();
            if (before.isPresent() && !before.get().folder().equals(list.folder())) {
                write(PREVIOUS, before.get());
            }
            write(CURRENT, list);
            sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, KeptList list) throws IOException {
        Path written = Files.createTempFile(folder, "writing-", ".json");
        Files.writeString(written, list.json());
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes folders of files that are neither in use nor the ones before. */
    private void sweep() throws IOException {
        Set<String> needed = new HashSet<>();
        current().ifPresent(list -> needed.add(list.folder()));
        previous().ifPresent(list -> needed.add(list.folder()));
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path one : folders.filter(Files::isDirectory).toList()) {
                if (!needed.contains(Objects.requireNonNull(one.getFileName()).toString())) {
                    delete(one);
                }
            }
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
