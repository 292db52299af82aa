package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list: sanctions, debarments, crime, or the mission's own avoid-dealing list.
 *
 * @param id the entry's id on its list
 * @param list short name of the list
 * @param type what being listed means
 * @param partyId the party meant, where the list itself says so by the mission's own id
 * @param name the name listed
 * @param aliases other names listed, separated by semicolons
 * @param identifiers numbers listed, each "scheme:number", separated by semicolons
 * @param kind what is listed
 * @param country country, ISO 3166-1 alpha-2
 * @param birthDate date of birth: a year, a month or a day
 * @param gender gender of a person
 * @param addresses addresses listed, separated by semicolons
 * @param topics what the entry is, in FollowTheMoney's topic words, separated by semicolons
 * @param positions posts held, separated by semicolons
 * @param from first day of the listing
 * @param until last day; blank means still
 * @param reference the list's own reference
 * @param origin where the row stands
 */
@RowOf("listings")
public record Listing(
        String id,
        String list,

        @OneOf({
            "sanction",
            "debarment",
            "suspension",
            "censure",
            "crime",
            "corruption known",
            "armed group",
            "public position"
        })
        String type,

        @Nullable String partyId,
        String name,
        List<String> aliases,
        List<String> identifiers,

        @OneOf({"person", "company", "group", "vessel"}) @Nullable
        String kind,

        @Nullable String country,
        @Nullable PartialDate birthDate,
        @OneOf({"female", "male"}) @Nullable String gender,
        List<String> addresses,
        List<String> topics,
        List<String> positions,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reference,
        Origin origin)
        implements SourceFact, Dated {
    /** Copies the lists, so that the fact cannot change. */
    public Listing {
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        topics = List.copyOf(topics);
        positions = List.copyOf(positions);
    }
}
