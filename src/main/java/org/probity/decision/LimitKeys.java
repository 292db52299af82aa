package org.probity.decision;

/** The limits that decisions read, each with its unit. */
public enum LimitKeys {
    /** Share of the applicable rules without data from which on nobody is cleared. */
    NO_DATA_SHARE("decision.no-data-share", "percent");

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
