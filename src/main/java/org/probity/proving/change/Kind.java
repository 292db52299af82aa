package org.probity.proving.change;

import java.util.Locale;

/** What kind of change is made to a rule. */
public enum Kind {
    /** One rule of a file is left out. */
    RULE,
    /** One kind of subject is not asked any more. */
    SUBJECT,
    /** A whole condition is left out. */
    CONDITION,
    /** A test of a fact is left out. */
    TEST,
    /** One branch of an "or" is left out. */
    BRANCH,
    /** A comparison is moved across its boundary. */
    BOUNDARY,
    /** A limit, or a number written out, is one unit higher or lower, or another grade. */
    LIMIT,
    /** One element of a list is left out. */
    ELEMENT;

    /** The kind as it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
