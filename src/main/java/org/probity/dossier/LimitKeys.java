package org.probity.dossier;

/** The limits that dossiers read, each with its unit. */
public enum LimitKeys {
    MOST_FACTS("dossier.most-facts", "count"),
    SIDE_DAYS("dossier.side-days-after-end", "days");

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
