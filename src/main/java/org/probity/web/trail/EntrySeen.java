package org.probity.web.trail;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.JsonValues;
import org.probity.casebook.audit.AuditTrail;

/**
 * An entry of the trail as it is shown.
 *
 * @param number its number
 * @param at when, to the second, in UTC
 * @param action what was done, a word of the trail
 * @param object to what: an id, or the login of a user
 * @param by who did it: the login of a user, or the word of the trail
 * @param hash the hash of the entry
 */
public record EntrySeen(long number, String at, String action, String object, String by, String hash) {

    private static final int TO_THE_SECOND = 19;

    static EntrySeen of(AuditTrail.Entry entry, Map<String, String> logins) {
        Map<String, @Nullable Object> json = JsonValues.object(entry.json());
        String at = text(json, "at");
        String actor = text(json, "actor");
        String object = text(json, "object");
        return new EntrySeen(
                entry.seq(),
                at.substring(0, Math.min(TO_THE_SECOND, at.length())).replace('T', ' '),
                text(json, "action"),
                logins.getOrDefault(object, object),
                logins.getOrDefault(actor, actor),
                entry.hash());
    }

    private static String text(Map<String, @Nullable Object> json, String key) {
        return String.valueOf(json.get(key));
    }
}
