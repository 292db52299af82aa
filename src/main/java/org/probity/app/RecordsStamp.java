package org.probity.app;

import java.util.List;
import java.util.Objects;

import org.probity.casebook.ListStamp;
import org.probity.fact.ListCard;
import org.probity.intake.FileReport;
import org.probity.screening.Searched;

/** What of records and lists stands in the stamp of a screening, whether it is one of a form or of a run. */
public final class RecordsStamp {

    private RecordsStamp() {}

    /** SHA-256 over names and hashes of all files and lists. */
    public static String hash(List<FileReport> files, Searched searched) {
        StringBuilder all = new StringBuilder();
        files.forEach(file ->
                all.append(file.file()).append('\0').append(file.sha256()).append('\n'));
        searched.lists().forEach(list -> all.append(list.list())
                .append('\0')
                .append(list.sha256())
                .append('\n'));
        return Shelves.hash(all.toString());
    }

    /** The lists that are searched. */
    public static List<ListStamp> lists(Searched searched, List<ListCard> cards) {
        return searched.lists().stream().map(list -> stamp(list, cards)).toList();
    }

    private static ListStamp stamp(Searched.SearchedList list, List<ListCard> cards) {
        String publisher = cards.stream()
                .filter(card -> card.list().equals(list.list()))
                .findFirst()
                .map(ListCard::publisher)
                .orElse("");
        return new ListStamp(
                list.list(),
                list.title(),
                publisher,
                list.knownOn(),
                Objects.requireNonNullElse(list.version(), ""),
                list.entries(),
                list.sha256());
    }
}
