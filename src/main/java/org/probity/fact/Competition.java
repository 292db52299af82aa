package org.probity.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many bid in a tender, counted from the bids, or else as the buyer states. Every tender has one.
 *
 * @param tenderId the tender
 * @param counted whether the bids are in the files; otherwise only the stated number is known
 * @param bidders different bidders that handed in a bid
 * @param validBidders those whose bid was valid, or at least not refused
 * @param disqualified different bidders all of whose bids were disqualified
 * @param origins the rows it was made from
 */
public record Competition(
        String tenderId,
        boolean counted,

        @NeedsColumns("bids.tender_id|tenders.bidders") @Nullable
        Integer bidders,

        @NeedsColumns("bids.status") @Nullable Integer validBidders,
        @NeedsColumns("bids.status") @Nullable Integer disqualified,
        List<Origin> origins)
        implements DerivedFact {

    public Competition {
        origins = List.copyOf(origins);
    }
}
