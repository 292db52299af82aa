package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list that may be about a party of this dossier, with what made them meet.
 *
 * @param partyId the party that may be meant
 * @param partyName its name in the user's files
 * @param list short name of the list
 * @param listingId the entry's id on its list
 * @param type what being listed means
 * @param basis what met: a number, a name, a telephone, mail or account, or the list names the mission's own id
 * @param band how likely the same party: a name alone is never more than possible
 * @param score how likely the same party when everything known of both is weighed, 0-1
 * @param nameScore how alike the names are, 0-1
 * @param listedName the name on the list
 * @param matched the number or name that met
 * @param reasons which words of the names met how, and what else made them meet
 * @param supports what speaks for the same party besides the name
 * @param contradicts what speaks against the same party
 * @param topics what the entry is, in FollowTheMoney's topic words
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

        @OneOf({"identifier", "name", "contact", "stated"}) String basis,
        @OneOf({"sure", "probable", "possible"}) String band,
        BigDecimal score,
        BigDecimal nameScore,
        String listedName,
        String matched,
        List<String> reasons,
        List<String> supports,
        List<String> contradicts,
        List<String> topics,
        @NeedsColumns("listings.from") @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reference,
        List<Origin> origins)
        implements DerivedFact, Dated {

    public Hit {
        reasons = List.copyOf(reasons);
        supports = List.copyOf(supports);
        contradicts = List.copyOf(contradicts);
        topics = List.copyOf(topics);
        origins = List.copyOf(origins);
    }

    /** Days from the given day to the first day of the listing; negative when it began before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, from);
    }

    /** Whether the entry is of any of the topics. */
    public boolean isOfTopic(Set<String> wanted) {
        return topics.stream().anyMatch(wanted::contains);
    }

    /** Whether anything speaks against the same party. */
    public boolean isContradicted() {
        return !contradicts.isEmpty();
    }
}
