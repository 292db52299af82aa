package org.probity.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probity.fact.ListEntry;
import org.probity.intake.lists.ListFile;
import org.probity.intake.lists.ListReading;
import org.probity.intake.lists.OfficialLists;
import org.probity.intake.lists.ReadAs;
import org.probity.intake.lists.Recognition;
import org.probity.intake.table.FileRefused;

/**
 * Lists in their publishers' own files, in a folder and the folders in it.
 *
 * @param lists what was read of each list
 * @param notes what was read, and what was not and why
 */
public record ListFolder(List<Held> lists, List<String> notes) {

    private static final int DEEPEST = 4;
    private static final Set<String> ENDINGS = Set.of("csv", "xml", "json", "jsonl", "xlsx");

    /**
     * A list in the folder.
     *
     * @param reading what was read of it
     * @param sha256 one hash over its files
     */
    public record Held(ListReading reading, String sha256) {}

    public ListFolder {
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
    }

    /** Reads every list; the files of one list stand in one folder. */
    public static ListFolder read(Path folder) {
        List<Held> lists = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        recognised(folder, notes).forEach((place, files) -> {
            String list = files.get(0).shape().usualList().orElse("own list");
            ListReading reading = OfficialLists.read(files, ReadAs.sanctions(list));
            reading.problems().forEach(problem -> notes.add(problem.toString()));
            notes.add(place + ": " + reading.entries().size() + " entries");
            lists.add(new Held(
                    reading,
                    Shelves.hashOfHashes(files.stream()
                            .map(file -> Shelves.hash(file.path()))
                            .toList())));
        });
        return new ListFolder(lists, notes);
    }

    /** The entries of all lists, list by list. */
    public List<ListEntry> entries() {
        return lists.stream().flatMap(list -> list.reading().entries().stream()).toList();
    }

    private static Map<String, List<ListFile>> recognised(Path folder, List<String> notes) {
        Map<String, List<ListFile>> lists = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                ListFile recognised = Recognition.of(file);
                String place = file.getParent() + " (" + recognised.shape().word() + ")";
                lists.computeIfAbsent(place, same -> new ArrayList<>()).add(recognised);
            } catch (FileRefused refused) {
                notes.add(refused.problem(file.toString()).toString());
            }
        }
        return lists;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .filter(ListFolder::mayBeList)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean mayBeList(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
