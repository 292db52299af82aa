package org.probity.intake.lists;

import java.util.Map;
import java.util.Set;

/** FollowTheMoney's kinds of things, as far as lists hold them. See https://followthemoney.tech/explorer/ */
final class Schema {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("Person", "person"),
            Map.entry("Company", "company"),
            Map.entry("Organization", "company"),
            Map.entry("LegalEntity", "company"),
            Map.entry("PublicBody", "company"),
            Map.entry("Vessel", "vessel"),
            Map.entry("Airplane", "aircraft"),
            Map.entry("Vehicle", "other"),
            Map.entry("CryptoWallet", "other"),
            Map.entry("Security", "other"),
            Map.entry("Asset", "other"),
            Map.entry("Thing", "other"));

    private static final Set<String> PARTS =
            Set.of("Sanction", "Address", "Identification", "Passport", "Occupancy", "Position");

    /** What ties two things: the word for the tie, and the properties that name its two ends. */
    private static final Map<String, String[]> TIES = Map.ofEntries(
            Map.entry("Family", new String[] {"family", "person", "relative"}),
            Map.entry("Associate", new String[] {"associate", "person", "associate"}),
            Map.entry("Ownership", new String[] {"owner", "owner", "asset"}),
            Map.entry("Directorship", new String[] {"director", "director", "organization"}),
            Map.entry("Membership", new String[] {"member", "member", "organization"}),
            Map.entry("Employment", new String[] {"employee", "employee", "employer"}),
            Map.entry("Representation", new String[] {"agent", "agent", "client"}),
            Map.entry("Succession", new String[] {"successor", "successor", "predecessor"}),
            Map.entry("UnknownLink", new String[] {"linked to", "subject", "object"}));

    private Schema() {}

    static boolean isThing(String schema) {
        return KINDS.containsKey(schema);
    }

    static boolean isPart(String schema) {
        return PARTS.contains(schema);
    }

    static boolean isTie(String schema) {
        return TIES.containsKey(schema);
    }

    static String kind(String schema) {
        return KINDS.getOrDefault(schema, "other");
    }

    /** The word for the tie. */
    static String tieWord(String schema) {
        return tie(schema)[0];
    }

    /** The property of the first end. */
    static String firstEnd(String schema) {
        return tie(schema)[1];
    }

    /** The property of the second end. */
    static String secondEnd(String schema) {
        return tie(schema)[2];
    }

    private static String[] tie(String schema) {
        String[] tie = TIES.get(schema);
        if (tie == null) {
            throw new IllegalArgumentException(schema);
        }
        return tie;
    }
}
