package org.probity.screening;

/** The limits that screening reads, each with its unit. */
public enum LimitKeys {
    /** Record score from which a party is surely the one listed. */
    SURE("screening.sure", "ratio"),
    /** Record score from which a party is probably the one listed. */
    PROBABLE("screening.probable", "ratio"),
    /** Record score from which a name that met is shown at all. */
    POSSIBLE("screening.possible", "ratio");

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
