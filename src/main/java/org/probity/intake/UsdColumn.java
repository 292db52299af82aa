package org.probity.intake;

/**
 * A component that is worked out from an amount, its currency and the day's rate.
 *
 * @param index place of the component in the record
 * @param amount place of the amount
 * @param currency place of the currency
 * @param day place of the day or moment
 */
record UsdColumn(int index, int amount, int currency, int day) {}
