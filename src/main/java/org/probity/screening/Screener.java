package org.probity.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Hit;
import org.probity.fact.Listing;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.fact.Register;
import org.probity.names.CompanyForms;
import org.probity.names.NameWriting;

/**
 * Searches the lists for every party of a register: by the id that a list names itself, by equal numbers, and by names
 * that are written alike. A name alone is never more than possible, and no hit where birth dates or countries differ.
 */
public final class Screener {

    private static final Set<String> NATIONAL_SCHEMES = Set.of("registration", "tax", "national id");

    private final ListedNames listed;
    private final NameWriting writing;

    private Screener(List<Listing> listings, NameWriting writing) {
        this.writing = writing;
        this.listed = new ListedNames(listings, writing);
    }

    /** All hits, in the order of the parties in the files, then of the lists; one for each party and entry. */
    public static List<Hit> hits(Register register) {
        Screener screener = new Screener(register.all(Listing.class), new NameWriting(CompanyForms.shipped()));
        List<Hit> hits = new ArrayList<>();
        if (!register.all(Listing.class).isEmpty()) {
            Screened.of(register).forEach(party -> hits.addAll(screener.hits(party)));
        }
        return List.copyOf(hits);
    }

    /** The surest hit for each entry: what the list says itself goes before a number, a number before a name. */
    private List<Hit> hits(Screened party) {
        Map<Listing, Hit> found = new LinkedHashMap<>();
        for (ListedNames.Entry entry : listed.byParty(party.id())) {
            found.putIfAbsent(entry.listing(), hit(party, entry, "stated", "sure", party.origin()));
        }
        for (Screened.Number number : party.numbers()) {
            for (ListedNames.Entry entry : listed.byNumber(number.scheme(), number.value())) {
                if (isWorldwide(number)
                        || sameCountry(number.country(), entry.listing().country())) {
                    found.putIfAbsent(entry.listing(), hit(party, entry, "identifier", "sure", number.origin()));
                }
            }
        }
        for (String name : party.names()) {
            String key = party.isPerson() ? writing.person(name) : writing.company(name);
            for (ListedNames.Entry entry : listed.byName(key)) {
                if (mayBe(party, entry.listing())) {
                    found.putIfAbsent(entry.listing(), hit(party, entry, "name", "possible", party.origin()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Two states may give the same number to two firms; nobody else numbers by country. */
    private static boolean isWorldwide(Screened.Number number) {
        return !NATIONAL_SCHEMES.contains(number.scheme().toLowerCase(Locale.ROOT));
    }

    private static boolean mayBe(Screened party, Listing listing) {
        return sameCountry(party.country(), listing.country())
                && sameBirth(party.birthDate(), listing.birthDate())
                && (listing.kind() == null || party.isPerson() == listing.kind().equals("person"));
    }

    private static boolean sameCountry(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.toUpperCase(Locale.ROOT).equals(other.toUpperCase(Locale.ROOT));
    }

    /** Two dates of birth as far as both are known. */
    private static boolean sameBirth(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one == null
                || other == null
                || (one.year() == other.year()
                        && isSameOrUnknown(one.month(), other.month())
                        && isSameOrUnknown(one.day(), other.day()));
    }

    private static boolean isSameOrUnknown(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private static Hit hit(Screened party, ListedNames.Entry entry, String basis, String band, Origin row) {
        Listing listing = entry.listing();
        return new Hit(
                party.id(),
                party.name(),
                listing.list(),
                listing.id(),
                listing.type(),
                basis,
                band,
                listing.name(),
                basis.equals("stated") ? party.id() : entry.written(),
                listing.from(),
                listing.until(),
                listing.reference(),
                List.of(row, listing.origin()));
    }
}
