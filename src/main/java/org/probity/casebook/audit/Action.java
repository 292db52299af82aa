package org.probity.casebook.audit;

import java.util.Locale;

/** What can stand in the audit trail. */
public enum Action {
    CASEBOOK_OPENED,
    SCREENING_KEPT,
    RUN_STARTED,
    RUN_CHUNK_KEPT,
    RUN_ENDED,
    DISPOSITION_PROPOSED,
    DISPOSITION_CONFIRMED,
    DISPOSITION_REJECTED,
    DISPOSITION_REOPENED,
    BOOK_KEPT,
    LIST_IMPORTED,
    USER_ADDED,
    USER_RETIRED,
    ROLES_CHANGED,
    PASSWORD_CHANGED,
    LOGIN,
    LOGIN_LOCKED,
    LOGOUT,
    TOKEN_MADE,
    TOKEN_REVOKED,
    EXPORT,
    BACKUP,
    RESTORE,
    ERASURE;

    /** As it stands in an entry: "disposition_confirmed". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
