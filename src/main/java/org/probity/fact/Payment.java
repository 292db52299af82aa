package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Money from one party to another, as the books or a bank show it.
 *
 * @param id the payment's id
 * @param payerId who paid
 * @param payeeId who was paid
 * @param payerAccount account it left
 * @param payeeAccount account it reached
 * @param amount sum, in currency
 * @param currency ISO 4217 code
 * @param amountUsd sum in US dollars
 * @param paidOn day it was paid
 * @param purpose what it is said to be for
 * @param contractId the contract it belongs to
 * @param invoiceNumber the invoice it settles
 * @param channel how it was paid
 * @param origin where the row stands
 */
@RowOf("payments")
public record Payment(
        String id,
        String payerId,
        String payeeId,
        @Nullable String payerAccount,
        @Nullable String payeeAccount,
        BigDecimal amount,
        String currency,
        @InUsd(amount = "amount", on = "paidOn") @Nullable BigDecimal amountUsd,
        LocalDate paidOn,
        @Nullable String purpose,
        @Nullable String contractId,
        @Nullable String invoiceNumber,

        @OneOf({"bank", "cash", "mobile", "cheque", "other"}) @Nullable
        String channel,

        Origin origin)
        implements SourceFact {
    /** The sum as a reader says it. */
    public @Nullable Money money() {
        return Money.of(amount, currency);
    }
    /** Days from the given day to the payment; negative when it was paid before. */
    public @Nullable Long daysSince(@Nullable LocalDate day) {
        return Days.between(day, paidOn);
    }
    /** The payment as a share of the given value, in percent. */
    public @Nullable BigDecimal percentOf(@Nullable BigDecimal valueUsd) {
        return Money.percent(amountUsd, valueUsd);
    }
    /** Which of the given round percentages its share of the given value comes nearest to. */
    public @Nullable BigDecimal nearestPercentOf(@Nullable BigDecimal valueUsd, List<BigDecimal> rounds) {
        return Money.nearest(percentOf(valueUsd), rounds);
    }
    /** How far, in percentage points, its share of the given value lies from the nearest of the given percentages. */
    public @Nullable BigDecimal offPercentOf(@Nullable BigDecimal valueUsd, List<BigDecimal> rounds) {
        return Money.offNearest(percentOf(valueUsd), rounds);
    }
    /** Days from the nearest payday at or before the payment, where salaries are paid on the given day of the month. */
    public @Nullable Long daysAfterPayday(@Nullable Integer payday) {
        return Days.afterPayday(paidOn, payday);
    }

    /** Days between the given day and the payment, whichever came first. */
    public @Nullable Long daysApart(@Nullable LocalDate day) {
        Long days = Days.between(day, paidOn);
        return days == null ? null : Long.valueOf(Math.abs(days));
    }
}
