package org.probity.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth on a day.
 *
 * @param currency ISO 4217 code
 * @param on the day
 * @param usd US dollars for one unit
 * @param origin where the row stands
 */
@RowOf("rates")
public record Rate(String currency, LocalDate on, BigDecimal usd, Origin origin) implements SourceFact {}
