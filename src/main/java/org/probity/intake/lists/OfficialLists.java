package org.probity.intake.lists;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.probity.intake.table.FileRefused;

/** The door of this room: the files of one list become its entries, or one clear word why not. */
public final class OfficialLists {

    private OfficialLists() {}

    /** Reads the files of one list. What refuses the whole list is its only problem, and then it has no entries. */
    public static ListReading read(List<ListFile> files, ReadAs as) {
        ListSink sink = new ListSink(as);
        try {
            read(files, as, sink);
            return sink.reading();
        } catch (FileRefused e) {
            String names = files.size() == 1 ? ListFile.nameOf(files.get(0).path()) : as.list();
            return new ListReading(as.list(), null, List.of(), List.of(e.problem(names)), new TreeMap<>(), 0);
        }
    }

    private static void read(List<ListFile> files, ReadAs as, ListSink sink) {
        Set<String> words = new TreeSet<>();
        files.forEach(file -> words.add(file.shape().word()));
        if (words.size() != 1) {
            throw new FileRefused(
                    0,
                    "these files are of different forms: " + String.join(", ", words)
                            + ". Expected those of one list.");
        }
        var paths = files.stream().map(ListFile::path).toList();
        switch (files.get(0).shape()) {
            case UN_XML -> UnXml.read(paths, sink);
            case OFAC_XML -> OfacXml.read(paths, sink);
            case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS -> OfacCsv.read(files, sink);
            case EU_CSV -> EuCsv.read(paths, sink);
            case UK_CSV -> UkCsv.read(paths, sink);
            case WORLD_BANK_TABLE -> WorldBank.readTable(paths, sink);
            case WORLD_BANK_JSON -> WorldBank.readJson(paths, sink);
            case CSL_CSV -> CslCsv.read(paths, sink);
            case OPENSANCTIONS_CSV -> OpenSanctionsCsv.read(paths, sink);
            case FTM_JSON -> FtmJson.read(paths, sink);
            case LISTINGS, MAPPED -> OwnListings.read(files, as, sink);
        }
    }
}
