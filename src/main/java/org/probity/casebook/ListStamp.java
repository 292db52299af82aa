package org.probity.casebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A list as it was searched.
 *
 * @param list its short name
 * @param title its full name, or its short one
 * @param publisher who publishes it, or blank
 * @param retrievedOn day it was fetched, where known
 * @param version the list's own date or version, or blank
 * @param entries number of entries searched
 * @param sha256 SHA-256 over the files it was read from
 */
public record ListStamp(
        String list,
        String title,
        String publisher,
        @Nullable LocalDate retrievedOn,
        String version,
        long entries,
        String sha256) {
    /** The stamp as plain values, for canonical JSON. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("list", list);
        values.put("title", title);
        values.put("publisher", publisher);
        values.put("retrieved_on", retrievedOn == null ? null : retrievedOn.toString());
        values.put("version", version);
        values.put("entries", entries);
        values.put("sha256", sha256);
        return values;
    }
}
