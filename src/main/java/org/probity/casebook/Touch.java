package org.probity.casebook;

/**
 * Something a screening rests on: when it changes, the screening is touched.
 *
 * @param kind what it is
 * @param what a party's id, a list entry as "list/entry", a rule's id, or a list's short name
 */
public record Touch(Kind kind, String what) implements Comparable<Touch> {

    /** What a screening may rest on. */
    public enum Kind {
        PARTY,
        ENTRY,
        RULE,
        LIST
    }

    /** An entry of a list. */
    public static Touch entry(String list, String entry) {
        return new Touch(Kind.ENTRY, list + "/" + entry);
    }

    @Override
    public int compareTo(Touch other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : what.compareTo(other.what);
    }
}
