package org.probity.app.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a subject must be looked at again.
 *
 * @param kind what has happened
 * @param values what its words name, by place
 */
public record Because(Kind kind, Map<String, String> values) {

    /** What may have happened to what a screening rests on. */
    public enum Kind {
        ENTRY_NEW("entry {list} {entry} that may be {party} ({id}) is new"),
        ENTRY_GONE("entry {list} {entry} that may be {party} ({id}) is gone"),
        ENTRY_CHANGED("entry {list} {entry} that may be {party} ({id}) has changed"),
        LISTS("what is wrong with the lists has changed"),
        LIMITS("limits or outcomes that concern everybody have changed"),
        RULE_NEW("rule {rule} is new"),
        RULE_GONE("rule {rule} is gone"),
        RULE_CHANGED("rule {rule} has changed"),
        RULES_NOT_KEPT("the rules have changed, and those of then are not kept"),
        RECORDS("rows about it have changed in {files}"),
        NAMES("names are compared in another way"),
        NOT_AGAIN("it cannot be screened again"),
        PROBLEM("{problem}"),
        UNREADABLE("its papers cannot be read: {problem}");

        private final String clause;

        Kind(String clause) {
            this.clause = clause;
        }
    }

    public Because {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Because of(Kind kind) {
        return new Because(kind, Map.of());
    }

    static Because of(Kind kind, String place, String value) {
        return new Because(kind, Map.of(place, value));
    }

    /** The same in an English clause. */
    public String clause() {
        StringBuilder clause = new StringBuilder();
        int from = 0;
        for (int open = kind.clause.indexOf('{'); open >= 0; open = kind.clause.indexOf('{', from)) {
            int close = kind.clause.indexOf('}', open);
            clause.append(kind.clause, from, open)
                    .append(values.getOrDefault(kind.clause.substring(open + 1, close), ""));
            from = close + 1;
        }
        return clause.append(kind.clause.substring(from)).toString();
    }
}
