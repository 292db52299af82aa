package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A process to buy something: from notice to award.
 *
 * @param id the tender's id
 * @param buyerId the body that buys
 * @param missionCode the mission it is for
 * @param title what is bought
 * @param method how competition was sought
 * @param methodDetails the method as the buyer names it
 * @param category goods, works, services or a finer class
 * @param estimate value estimated before bids, in currency
 * @param currency ISO 4217 code
 * @param estimateUsd the estimate in US dollars
 * @param publishedOn day of the notice
 * @param deadline when bids had to be in
 * @param openedAt when bids were opened
 * @param evaluatedOn day the evaluation was finished
 * @param recommendedOn day the award was recommended
 * @param criteria how bids are compared
 * @param rationale reason given for limited or direct contracting
 * @param status state of the process
 * @param bidders number of bidders that the buyer states
 * @param origin where the row stands
 */
@RowOf("tenders")
public record Tender(
        String id,
        @Nullable String buyerId,
        @Nullable String missionCode,
        @Nullable String title,

        @OneOf({"open", "selective", "limited", "direct"}) @Nullable
        String method,

        @Nullable String methodDetails,
        @Nullable String category,
        @Nullable BigDecimal estimate,
        @Nullable String currency,

        @InUsd(amount = "estimate", on = "publishedOn") @Nullable
        BigDecimal estimateUsd,

        @Nullable LocalDate publishedOn,
        @Nullable Moment deadline,
        @Nullable Moment openedAt,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate recommendedOn,

        @OneOf({"price only", "best value", "quality only", "fixed price"}) @Nullable
        String criteria,

        @Nullable String rationale,

        @OneOf({"planned", "active", "complete", "cancelled", "unsuccessful", "withdrawn"}) @Nullable
        String status,

        @Nullable Integer bidders,
        Origin origin)
        implements SourceFact {}
