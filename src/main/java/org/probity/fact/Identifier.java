package org.probity.fact;

import org.jspecify.annotations.Nullable;

/**
 * A number under which a register or a state knows a party.
 *
 * @param partyId the party
 * @param scheme who gave the number: registration, tax, passport, national id, imo, lei, duns, swift, or any
 *     other word
 * @param value the number as written
 * @param country country that gave it, ISO 3166-1 alpha-2
 * @param origin where the row stands
 */
@RowOf("identifiers")
public record Identifier(
        String partyId,
        String scheme,
        String value,
        @Nullable String country,
        Origin origin) implements SourceFact, Numbered {
    /** The number without punctuation, in capitals, as compared with lists. */
    @Override
    public String key() {
        return Keys.identifier(value);
    }
}
