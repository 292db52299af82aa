package org.probity.identity;

/** The limits that decide who is one, each with its unit. */
public enum LimitKeys {
    SURE("identity.sure", "ratio"),
    PROBABLE("identity.probable", "ratio"),
    POSSIBLE("identity.possible", "ratio"),
    NAME_LIKENESS("identity.name-likeness", "ratio"),
    POPULATION("identity.population", "count"),
    SHARED_BY("identity.shared-by", "count");

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
