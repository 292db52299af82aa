package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.probity.app.ListFolder;
import org.probity.names.NameKnowledge;
import org.probity.screening.ListedEntries;
import picocli.CommandLine.Option;

/** The choice of lists to search, as the publishers' own files in a folder. */
final class ListsSearched {

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            required = true,
            description = "Folder with lists in their publishers' own files, each list in a folder of its own.")
    private @Nullable Path folder;

    /** Reads and indexes them, and says what was read. */
    ListedEntries read(NameKnowledge knowledge, Talk talk) {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Stopped(Exit.INPUT, "\"" + folder + "\" is no folder. Expected a folder with lists.");
        }
        ListFolder lists = ListFolder.read(folder);
        lists.notes().forEach(talk::say);
        if (lists.entries().isEmpty()) {
            throw new Stopped(Exit.LISTS, "\"" + folder + "\" holds no list that could be read.");
        }
        ListedEntries listed = ListedEntries.of(lists.entries(), knowledge);
        talk.say(Words.count(listed.names(), "name") + " of "
                + Words.number(lists.entries().size()) + " entries.");
        return listed;
    }
}
