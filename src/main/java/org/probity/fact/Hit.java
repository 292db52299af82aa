package org.probity.fact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list that may be about a party of this dossier, with what made them meet.
 *
 * @param partyId the party that may be meant
 * @param partyName its name in the user's files
 * @param list short name of the list
 * @param listingId the entry's id on its list
 * @param type what being listed means
 * @param basis what met: a number, a name, or the list names the mission's own id
 * @param band how likely the same party: a name alone is never more than possible
 * @param listedName the name on the list
 * @param matched the number or name that met
 * @param from first day of the listing
 * @param until last day; blank means still
 * @param reference the list's own reference
 * @param origins the rows it was made from
 */
@NeedsColumns({"listings.name"})
public record Hit(
        String partyId,
        String partyName,
        String list,
        String listingId,

        @OneOf({"sanction", "debarment", "suspension", "censure", "crime", "corruption known", "armed group"})
        String type,

        @OneOf({"identifier", "name", "stated"}) String basis,
        @OneOf({"sure", "probable", "possible"}) String band,
        String listedName,
        String matched,
        @NeedsColumns("listings.from") @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reference,
        List<Origin> origins)
        implements DerivedFact, Dated {

    public Hit {
        origins = List.copyOf(origins);
    }

    /** Days from the given day to the first day of the listing; negative when it began before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, from);
    }
}
