package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a list that parties are searched on, as its publisher gave it.
 *
 * @param list short name of the list, such as "un-sc"
 * @param id the publisher's permanent id of the entry
 * @param type what being listed means: sanction, debarment, suspension, censure, crime, corruption known,
 *     armed group; or "public position" for those who hold office and their relatives, which accuses nobody
 * @param kind what is listed: person, company, group, vessel, aircraft or other
 * @param names its names, the primary one first
 * @param births dates of birth, several where the publisher is not sure
 * @param birthPlaces places of birth as written
 * @param countries nationalities, citizenships and seats, ISO 3166-1 alpha-2 in capitals, sorted
 * @param gender "male", "female", or blank where not said
 * @param numbers numbers it is known by
 * @param addresses addresses in one line each, with their country where it is said
 * @param programmes programmes or regimes it is listed under
 * @param topics what it is, in FollowTheMoney's topic words
 * @param positions posts it holds or held, as written
 * @param ties relatives, associates and firms that the publisher names
 * @param partyId the mission's own id, where the list says it
 * @param from first day of the listing
 * @param until last day; null means still
 * @param reference the publisher's reference
 * @param excerpt every other field that was read, in the publisher's order
 * @param origin where the entry begins
 */
public record ListEntry(
        String list,
        String id,
        String type,
        String kind,
        List<Name> names,
        List<Born> births,
        List<String> birthPlaces,
        List<String> countries,
        String gender,
        List<Number> numbers,
        List<Place> addresses,
        List<String> programmes,
        List<String> topics,
        List<String> positions,
        List<Tie> ties,
        @Nullable String partyId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reference,
        List<Field> excerpt,
        Origin origin) {

    /**
     * A name of an entry.
     *
     * @param text the name in the order it is said: given names before the family name
     * @param quality how surely it is a name of the entry
     */
    public record Name(String text, Quality quality) {}

    /** How surely a name belongs to an entry. */
    public enum Quality {
        PRIMARY,
        STRONG,
        WEAK,
        FORMER,
        ORIGINAL_SCRIPT
    }

    /**
     * A date of birth as far as it is known: between two dates, each with a year, a month or a day.
     *
     * @param earliest the earliest it can be
     * @param latest the latest it can be; equal to earliest for an exact date
     * @param circa whether the publisher says that it is about then
     */
    public record Born(PartialDate earliest, PartialDate latest, boolean circa) {}

    /**
     * A number that a state or a register gave.
     *
     * @param scheme passport, national id, registration, tax, imo, swift, lei … in small letters
     * @param value the number as written
     * @param country who gave it, ISO 3166-1 alpha-2, or blank
     */
    public record Number(String scheme, String value, String country) {}

    /**
     * An address.
     *
     * @param text in one line
     * @param country ISO 3166-1 alpha-2, or blank
     */
    public record Place(String text, String country) {}

    /**
     * A tie that the publisher names.
     *
     * @param kind such as "family", "associate", "owner", "linked to"
     * @param name name of the other
     * @param id id of the other on the same list, or blank
     */
    public record Tie(String kind, String name, String id) {}

    /**
     * A field as the publisher wrote it, so that it can be shown beside the user's own record.
     *
     * @param label the publisher's name of the field
     * @param text its text
     * @param line line it stands on, from 1
     */
    public record Field(String label, String text, long line) {}

    public ListEntry {
        names = List.copyOf(names);
        births = List.copyOf(births);
        birthPlaces = List.copyOf(birthPlaces);
        countries = List.copyOf(countries);
        numbers = List.copyOf(numbers);
        addresses = List.copyOf(addresses);
        programmes = List.copyOf(programmes);
        topics = List.copyOf(topics);
        positions = List.copyOf(positions);
        ties = List.copyOf(ties);
        excerpt = List.copyOf(excerpt);
    }
}
