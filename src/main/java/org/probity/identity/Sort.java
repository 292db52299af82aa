package org.probity.identity;

import org.jspecify.annotations.Nullable;

/** What sort of party a record is about, as far as it decides how names are compared. */
enum Sort {
    PERSON,
    FIRM,
    UNKNOWN;

    static Sort of(@Nullable String kind) {
        return kind == null ? UNKNOWN : kind.equals("person") ? PERSON : FIRM;
    }

    /** The more telling of two. */
    Sort or(Sort other) {
        return this == UNKNOWN ? other : this;
    }

    boolean mayBe(Sort other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
