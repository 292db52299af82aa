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
 * @param entries the entries of all lists, list by list
 * @param notes what was read, and what was not and why
 */
public record ListFolder(List<ListEntry> entries, List<String> notes) {

    private static final int DEEPEST = 4;
    private static final Set<String> ENDINGS = Set.of("csv", "xml", "json", "jsonl", "xlsx");

    public ListFolder {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /** Reads every list; the files of one list stand in one folder. */
    public static ListFolder read(Path folder) {
        List<ListEntry> entries = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        recognised(folder, notes).forEach((place, files) -> {
            String list = files.get(0).shape().usualList().orElse("own list");
            ListReading reading = OfficialLists.read(files, ReadAs.sanctions(list));
            reading.problems().forEach(problem -> notes.add(problem.toString()));
            notes.add(place + ": " + reading.entries().size() + " entries");
            entries.addAll(reading.entries());
        });
        return new ListFolder(entries, notes);
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
