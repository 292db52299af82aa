package org.probity.intake.value;

/** Whether the day or the month stands first in a date such as 01/02/2026. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
