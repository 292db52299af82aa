package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Fuel, rations or goods delivered under a contract.
 *
 * @param id the row's id
 * @param contractId the contract
 * @param commodity what was delivered
 * @param ordered quantity ordered
 * @param delivered quantity received
 * @param invoiced quantity invoiced
 * @param unit unit of the quantities, such as litre
 * @param dueOn day it was due
 * @param deliveredOn day it came
 * @param origin where the row stands
 */
@RowOf("deliveries")
public record Delivery(
        @Nullable String id,
        String contractId,
        @Nullable String commodity,
        @Nullable BigDecimal ordered,
        @Nullable BigDecimal delivered,
        @Nullable BigDecimal invoiced,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate deliveredOn,
        Origin origin)
        implements SourceFact {}
