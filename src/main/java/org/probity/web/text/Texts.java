package org.probity.web.text;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import com.ibm.icu.text.MessageFormat;

/** The words of the pages in one language; English where a language has none yet. Safe for threads. */
public final class Texts {

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    Texts(Language language, Map<String, String> own, Map<String, String> english) {
        this.language = language;
        this.patterns = new TreeMap<>(english);
        this.patterns.putAll(own);
        patterns.forEach((key, pattern) -> {
            if (pattern.indexOf('{') >= 0) {
                boolean isOwn = own.containsKey(key);
                formats.put(key, new MessageFormat(pattern, (isOwn ? language : Language.EN).wording()));
            }
        });
    }

    public Language language() {
        return language;
    }

    Map<String, String> patterns() {
        return patterns;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The words of a key. Values come as name, value, name, value; a text among them is kept from turning the words
     * around it.
     *
     * @throws IllegalStateException if there is no such key
     */
    public String say(String key, Object... namesAndValues) {
        MessageFormat format = formats.get(key);
        if (format == null) {
            String plain = patterns.get(key);
            if (plain == null) {
                throw new IllegalStateException("There are no words for \"" + key + "\"");
            }
            return plain;
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(namesAndValues[i].toString(), shown(value));
        }
        // A format of ICU keeps state while it writes.
        synchronized (format) {
            return format.format(values);
        }
    }

    private static Object shown(Object value) {
        if (value instanceof Told told) {
            // Words of ours, in which names stand apart already.
            return told.text();
        }
        return value instanceof Number ? value : Shown.apart(value.toString());
    }

    /** The words of a key, or the given ones where there is no such key: for words that data brings along. */
    public String sayOr(String key, String otherwise) {
        String plain = patterns.get(key);
        return plain == null ? Shown.plain(otherwise) : plain;
    }
}
