package org.probity.decision;

import java.util.Map;

/** The limits this room uses, by key, with their units. */
public final class DecisionLimits {

    /** Percent of the applicable rules without data from which on nobody is cleared. */
    public static final String NO_DATA_SHARE = "decision.no-data-share";

    /** Key to unit. */
    public static final Map<String, String> KEYS = Map.of(NO_DATA_SHARE, "percent");

    private DecisionLimits() {}
}
