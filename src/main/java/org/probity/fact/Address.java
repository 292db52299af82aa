package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A place where a party lives, works or is registered.
 *
 * @param partyId the party
 * @param address the address in one line
 * @param city town
 * @param country country, ISO 3166-1 alpha-2
 * @param kind what happens there
 * @param from first day
 * @param until last day; blank means still
 * @param origin where the row stands
 */
@RowOf("addresses")
public record Address(
        String partyId,
        String address,
        @Nullable String city,
        @Nullable String country,

        @OneOf({"registered", "business", "home", "po box", "office"}) @Nullable
        String kind,

        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Origin origin)
        implements SourceFact, Dated {}
