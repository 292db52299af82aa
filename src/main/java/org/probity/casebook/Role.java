package org.probity.casebook;

/** What a user may do. Who holds no role may do nothing. */
public enum Role {
    /** Screens, and proposes what a finding means. */
    OFFICER,
    /** Confirms or rejects what others proposed. */
    REVIEWER,
    /** Writes rules and proposes that they be published. */
    AUDITOR,
    /** Publishes what an auditor proposed. */
    PUBLISHER,
    /** Looks after users, and sees no case. */
    ADMIN
}
