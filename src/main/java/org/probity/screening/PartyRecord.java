package org.probity.screening;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.fact.Register;

/**
 * What all files together say of one party, as far as lists are searched for it.
 *
 * @param id the party's id
 * @param name its name, or its id where no file names it
 * @param names its name and all others it is known by; none where no file names it
 * @param kind "person", "company", or blank where nobody says
 * @param births dates of birth, several where files differ
 * @param gender "female", "male", or blank where nobody says
 * @param countries where it lives, is registered, or has its papers from; ISO 3166-1 alpha-2 in capitals
 * @param numbers numbers it is known by, telephones, mails and accounts among them
 * @param addresses addresses, one line each
 * @param origin the first row that names it
 */
public record PartyRecord(
        String id,
        String name,
        List<String> names,
        String kind,
        List<PartialDate> births,
        String gender,
        Set<String> countries,
        List<Number> numbers,
        List<String> addresses,
        Origin origin) {

    /**
     * A number of the party and the row that says so.
     *
     * @param scheme who gave it, in small letters, such as "passport"; or "phone", "email", "account"
     * @param value as written
     * @param country who gave it, where that is known
     * @param origin where the row stands
     */
    public record Number(
            String scheme, String value, @Nullable String country, Origin origin) {}

    public PartyRecord {
        names = List.copyOf(names);
        births = List.copyOf(births);
        countries = Set.copyOf(countries);
        numbers = List.copyOf(numbers);
        addresses = List.copyOf(addresses);
    }

    /** Every party of the register, in the order in which the files name them. */
    public static List<PartyRecord> of(Register register) {
        return new PartyRows().read(register);
    }
}
