package org.probity.web.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, by field, in the order found. Not safe for threads. */
public final class Faults {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Says what is wrong with a field; only the first of several is kept. */
    public Faults say(String field, String words) {
        byField.putIfAbsent(field, words);
        return this;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** What is wrong with a field, blank where nothing is. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /** All of it, by field. */
    public Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(byField);
    }
}
