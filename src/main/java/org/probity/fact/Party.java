package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Any person, firm, body or group that the other files name: what vendors, officials, owners and relatives have
 *     in common. Every vendor, official and unit is a party too.
 *
 * @param id the party's id, shared across all files
 * @param name its name
 * @param aliases other names, separated by semicolons
 * @param kind what it is
 * @param country country of residence or registration, ISO 3166-1 alpha-2
 * @param birthDate date of birth of a person: a year, a month or a day
 * @param gender gender of a person, as in its papers
 * @param incorporatedOn day a firm was founded
 * @param dissolvedOn day a firm was struck off
 * @param topics what is known of it, in FollowTheMoney's topic words, separated by semicolons
 * @param phones telephone numbers, separated by semicolons
 * @param emails e-mail addresses, separated by semicolons
 * @param address address, one line
 * @param account bank account number or IBAN
 * @param origin where the row stands
 */
@RowOf("parties")
public record Party(
        String id,
        String name,
        List<String> aliases,

        @OneOf({
            "person",
            "company",
            "public body",
            "security unit",
            "armed group",
            "party",
            "customary authority",
            "other"
        })
        @Nullable
        String kind,

        @Nullable String country,
        @Nullable PartialDate birthDate,
        @OneOf({"female", "male"}) @Nullable String gender,
        @Nullable LocalDate incorporatedOn,
        @Nullable LocalDate dissolvedOn,
        List<String> topics,
        List<String> phones,
        List<String> emails,
        @Nullable String address,
        @Nullable String account,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Party {
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
