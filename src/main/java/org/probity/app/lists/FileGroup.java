package org.probity.app.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probity.intake.lists.ListFile;
import org.probity.intake.lists.Recognition;
import org.probity.intake.lists.Shape;
import org.probity.intake.table.FileRefused;

/**
 * Files that belong to one list.
 *
 * @param list name of the list
 * @param files its files, sorted by what they are
 */
record FileGroup(String list, List<ListFile> files) {
    private static final String CONSOLIDATED = "ofac-consolidated";
    private static final long LARGEST = 4L << 30;

    FileGroup {
        files = List.copyOf(files);
    }

    /** Word of the form. */
    String form() {
        return files.get(0).shape().word();
    }

    /** The same files where they were copied to. */
    List<ListFile> in(Path folder) {
        try (Stream<Path> copies = Files.list(folder)) {
            List<Path> all = copies.toList();
            return files.stream()
                    .map(file -> new ListFile(folder.resolve(file.path().getFileName()), file.shape()))
                    .filter(file -> all.contains(file.path()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds out which files belong together. */
    static List<FileGroup> of(List<Path> files, ImportChoice choice) {
        Map<String, List<ListFile>> groups = new TreeMap<>();
        for (Path file : spread(files)) {
            ListFile known = choice.mapping().isPresent() ? new ListFile(file, Shape.MAPPED) : recognised(file);
            List<ListFile> group = groups.computeIfAbsent(list(known, choice), name -> new ArrayList<>());
            boolean sameName = group.stream()
                    .anyMatch(other ->
                            String.valueOf(other.path().getFileName()).equals(String.valueOf(file.getFileName())));
            if (sameName) {
                throw new ListsRefused(file + ": another file of the same list has this name. Expected other names.");
            }
            group.add(known);
        }
        return groups.entrySet().stream()
                .map(group -> new FileGroup(group.getKey(), sorted(group.getValue())))
                .toList();
    }

    private static List<ListFile> sorted(List<ListFile> files) {
        return files.stream()
                .sorted(java.util.Comparator.comparing(ListFile::shape)
                        .thenComparing(file -> String.valueOf(file.path().getFileName())))
                .toList();
    }

    private static List<Path> spread(List<Path> files) {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.list(file)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(all::add);
                } catch (IOException e) {
                    throw new ListsRefused(file + ": this folder cannot be read.");
                }
            } else {
                all.add(file);
            }
        }
        if (all.isEmpty()) {
            throw new ListsRefused(files + ": there is no file here. Expected the files of a list.");
        }
        return all;
    }

    private static ListFile recognised(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ListsRefused(file + ": there is no such file. Expected a list.");
            }
            if (Files.size(file) > LARGEST) {
                throw new ListsRefused(file + ": this file is larger than " + LARGEST + " bytes. Expected a list.");
            }
            return Recognition.of(file);
        } catch (FileRefused e) {
            throw new ListsRefused(e.problem(file.toString()).toString());
        } catch (IOException e) {
            throw new ListsRefused(file + ": this file cannot be read.");
        }
    }

    /** The name of a list becomes the name of a folder, so it may hold nothing that leads elsewhere. */
    private static void checkName(String list) {
        if (!list.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new ListsRefused(
                    "the list is called \"" + list + "\". Expected small letters, digits and hyphens, such as un-sc.");
        }
    }

    private static String list(ListFile file, ImportChoice choice) {
        choice.list().ifPresent(FileGroup::checkName);
        return choice.list().orElseGet(() -> {
            String name = String.valueOf(file.path().getFileName()).toLowerCase(Locale.ROOT);
            String usual = file.shape()
                    .usualList()
                    .orElseThrow(() -> new ListsRefused(
                            file.path() + ": nothing says which list this is. Expected its name.\nMaybe --list NAME."));
            return usual.equals("ofac-sdn") && name.startsWith("cons") ? CONSOLIDATED : usual;
        });
    }
}
