package org.probity.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.probity.fact.ListEntry;
import org.probity.fact.ListEntry.Quality;
import org.probity.fact.Listing;
import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.Reject;
import org.probity.intake.table.FileRefused;

/** Rows of listings.csv as entries: the user's own lists, and any other list through a mapping file. */
public final class OwnListings {

    private OwnListings() {}

    /** The entry that a row says. */
    public static ListEntry entry(Listing listing) {
        List<ListEntry.Name> names = new ArrayList<>();
        names.add(new ListEntry.Name(listing.name(), Quality.PRIMARY));
        listing.aliases().forEach(alias -> names.add(new ListEntry.Name(alias, Quality.STRONG)));
        return new ListEntry(
                listing.list(),
                listing.id(),
                listing.type(),
                Objects.requireNonNullElse(listing.kind(), "other"),
                names,
                listing.birthDate() == null
                        ? List.of()
                        : List.of(new ListEntry.Born(listing.birthDate(), listing.birthDate(), false)),
                List.of(),
                listing.country() == null
                        ? List.of()
                        : List.of(listing.country().toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(listing.gender(), ""),
                listing.identifiers().stream().map(OwnListings::number).toList(),
                listing.addresses().stream()
                        .map(text -> new ListEntry.Place(text, ""))
                        .toList(),
                List.of(),
                listing.topics(),
                listing.positions(),
                List.of(),
                listing.partyId(),
                listing.from(),
                listing.until(),
                listing.reference(),
                List.of(),
                listing.origin());
    }

    /** Such as "passport:A123"; a number alone is of a scheme nobody said. */
    private static ListEntry.Number number(String written) {
        int colon = written.indexOf(':');
        return colon <= 0
                ? new ListEntry.Number("other", written.strip(), "")
                : new ListEntry.Number(
                        Texts.plain(written.substring(0, colon)),
                        written.substring(colon + 1).strip(),
                        "");
    }

    static void read(List<ListFile> files, ReadAs as, ListSink sink) {
        Reading reading = Intake.read(
                files.stream().map(ListFile::path).toList(),
                IntakeOptions.defaults().withMapping(as.mapping()));
        if (!reading.problems().isEmpty()) {
            throw new FileRefused(0, reading.problems().get(0).message());
        }
        for (Reject reject : reading.rejects()) {
            sink.row();
            sink.lost(reject.origin().file(), reject.origin().line(), reject.toString());
        }
        reading.register().all(Listing.class).stream().map(OwnListings::entry).forEach(entry -> own(entry, as, sink));
    }

    private static void own(ListEntry entry, ReadAs as, ListSink sink) {
        if (!entry.list().equals(as.list())) {
            throw new FileRefused(
                    entry.origin().line(),
                    "this row is of the list \"" + entry.list() + "\". Expected \"" + as.list()
                            + "\".\nMaybe import it with --list " + entry.list() + ".");
        }
        sink.whole(entry);
    }

    /** The columns that a listings file cannot do without. */
    static List<String> columns() {
        return List.of("id", "list", "type", "name");
    }
}
