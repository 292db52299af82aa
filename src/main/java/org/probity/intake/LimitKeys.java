package org.probity.intake;

/** The limits that this room reads by key, registered so that none is listed in vain or used unlisted. */
public enum LimitKeys {
    /** How old an exchange rate may be. */
    RATE_AGE("rates.most-days-old", "days");

    private final String key;
    private final String unit;

    LimitKeys(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }
}
