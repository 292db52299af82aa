package org.probity.casebook.audit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * JSON of which there is one writing only, after RFC 8785: keys sorted, no spaces, nothing escaped that need not be.
 * Numbers are written as decimals without exponent and without trailing zeros.
 */
public final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** A value of maps, lists, optionals, texts, numbers and flags; anything else counts as its text. */
    public static String of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null));
        } else if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Number number) {
            text.append(plain(number));
        } else {
            string(value.toString());
        }
    }

    private static String plain(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return number.toString();
        }
        BigDecimal decimal = new BigDecimal(number.toString());
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private void object(Map<?, ?> map) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, inner) -> sorted.put(String.valueOf(key), inner));
        text.append('{');
        String between = "";
        for (Map.Entry<String, @Nullable Object> field : sorted.entrySet()) {
            text.append(between);
            string(field.getKey());
            text.append(':');
            write(field.getValue());
            between = ",";
        }
        text.append('}');
    }

    private void array(Iterable<?> items) {
        text.append('[');
        String between = "";
        for (Object item : items) {
            text.append(between);
            write(item);
            between = ",";
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char letter) {
        switch (letter) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (letter < ' ') {
                    text.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) letter));
                } else {
                    text.append(letter);
                }
            }
        }
    }
}
