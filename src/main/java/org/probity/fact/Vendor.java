package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A firm or person that sells, or wants to sell, to the mission or to a public body.
 *
 * @param id the vendor's id, shared across all files
 * @param name its name as registered
 * @param aliases other names it uses or used, separated by semicolons
 * @param kind what it is
 * @param country country of registration or residence, ISO 3166-1 alpha-2
 * @param registrationNumber number in the company register
 * @param taxNumber tax number
 * @param incorporatedOn day it was founded
 * @param dissolvedOn day it was struck off
 * @param status state in the register
 * @param legalForm legal form, as written
 * @param sector line of business, one word of rules/tables/resource-sectors.csv where it fits
 * @param employees number of employees
 * @param turnover yearly turnover, in currency
 * @param currency ISO 4217 code of turnover
 * @param phones telephone numbers, separated by semicolons
 * @param emails e-mail addresses, separated by semicolons
 * @param address business address, one line
 * @param account bank account number or IBAN it is paid on
 * @param origin where the row stands
 */
@RowOf("vendors")
public record Vendor(
        String id,
        String name,
        List<String> aliases,
        @OneOf({"company", "person"}) @Nullable String kind,
        @Nullable String country,
        @Nullable String registrationNumber,
        @Nullable String taxNumber,
        @Nullable LocalDate incorporatedOn,
        @Nullable LocalDate dissolvedOn,

        @OneOf({"active", "dissolved", "suspended", "unregistered"}) @Nullable
        String status,

        @Nullable String legalForm,
        @Nullable String sector,
        @Nullable Integer employees,
        @Nullable BigDecimal turnover,
        @Nullable String currency,
        List<String> phones,
        List<String> emails,
        @Nullable String address,
        @Nullable String account,
        Origin origin)
        implements SourceFact {
    /** Copies the lists, so that the fact cannot change. */
    public Vendor {
        aliases = List.copyOf(aliases);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
