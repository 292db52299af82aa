package org.probity.web;

import java.util.Locale;

/** What somebody is trusted with. Nobody may confirm their own decision, whatever roles they hold. */
public enum Role {
    /** Screens, and proposes what becomes of a finding. */
    OFFICER,
    /** Confirms or rejects what an officer proposed. */
    REVIEWER,
    /** Reads rules, changes candidates and proves them. */
    AUDITOR,
    /** Puts somebody else's rules into force. */
    PUBLISHER,
    /** Looks after accounts. */
    ADMIN;

    /** The role as it is written in forms and texts, such as "officer". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
