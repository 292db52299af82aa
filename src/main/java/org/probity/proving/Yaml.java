package org.probity.proving;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file, every value kept as the text that was written. */
sealed interface Yaml {

    /** Line on which it starts, from 1. */
    long line();

    /** A single value; blank where none was written. */
    record Text(String value, long line) implements Yaml {}

    /** A list. */
    record Items(List<Yaml> items, long line) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order of the file. */
    record Keys(Map<String, Yaml> values, long line) implements Yaml {
        public Keys {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
