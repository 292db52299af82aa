package org.probity.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A bank or mobile-money account and whose it is.
 *
 * @param number account number or IBAN
 * @param partyId the party that uses it
 * @param holderName name the bank has for the holder
 * @param bank bank or operator
 * @param country country where the account is kept, ISO 3166-1 alpha-2
 * @param since day it was first seen or opened
 * @param origin where the row stands
 */
@RowOf("accounts")
public record Account(
        String number,
        @Nullable String partyId,
        @Nullable String holderName,
        @Nullable String bank,
        @Nullable String country,
        @Nullable LocalDate since,
        Origin origin)
        implements SourceFact {}
