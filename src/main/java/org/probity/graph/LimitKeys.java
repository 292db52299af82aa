package org.probity.graph;

/** The limits that ties, ownership and shared keys read, each with its unit. */
public enum LimitKeys {
    MOST_STEPS("path.most-steps", "count"),
    LEAST_STRENGTH("path.least-strength", "ratio"),
    MOST_TIES("path.most-ties", "count"),
    CIRCLE_STEPS("circle.most-steps", "count"),
    KIN_DEGREE("kinship.most-degree", "count"),
    SHARED_KEY_PARTIES("shared-key.most-parties", "count"),
    CONTROL_MAJORITY("control.majority", "percent"),
    OWNER_FLOOR("path.strength.owner", "ratio"),
    SPOUSE("path.strength.spouse", "ratio"),
    KIN("path.strength.kin", "ratio"),
    NOMINEE("path.strength.nominee", "ratio"),
    BUSINESS("path.strength.business", "ratio"),
    ASSOCIATE("path.strength.associate", "ratio"),
    ACQUAINTANCE("path.strength.acquaintance", "ratio"),
    CLAN("path.strength.clan", "ratio"),
    SUPPORTER("path.strength.supporter", "ratio"),
    PATRON("path.strength.patron", "ratio"),
    COMMANDER("path.strength.commander", "ratio"),
    MEMBER("path.strength.member", "ratio"),
    DIRECTOR("path.strength.director", "ratio"),
    CO_DIRECTOR("path.strength.co-director", "ratio"),
    AGENT("path.strength.agent", "ratio"),
    EMPLOYEE("path.strength.employee", "ratio"),
    SAME_ADDRESS("path.strength.same-address", "ratio"),
    PROBABLY_SAME("path.strength.probably-same", "ratio");

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
