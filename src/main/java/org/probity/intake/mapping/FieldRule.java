package org.probity.intake.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one value is made from the cells of a row.
 *
 * @param pointer where the rule stands in the mapping file
 * @param parts what it is put together from
 * @param joint what stands between the parts that are not blank; null where every part must be there
 * @param values what foreign words mean; empty where they are taken as they are
 * @param otherwise what a word not in the values means; null where it is taken as it is
 * @param unknown words that stand for unknown here, besides those of the whole file
 * @param without texts taken out before reading, such as a currency sign
 */
public record FieldRule(
        String pointer,
        List<Part> parts,
        @Nullable String joint,
        Map<String, String> values,
        @Nullable String otherwise,
        Set<String> unknown,
        List<String> without) {
    public FieldRule {
        parts = List.copyOf(parts);
        values = Map.copyOf(values);
        unknown = Set.copyOf(unknown);
        without = List.copyOf(without);
    }

    /** A column of the file, or one of {@code row}, {@code line}, {@code part} and {@code part number}, or a text. */
    public record Part(String text, boolean isColumn, boolean asKey) {}

    /** Where the text of a column comes from. */
    @FunctionalInterface
    public interface Cells {
        /** The text; blank where it is unknown. */
        String text(String column);
    }

    /** The value for a row; blank when it is unknown. */
    public String value(Cells cells) {
        StringBuilder made = new StringBuilder();
        for (Part part : parts) {
            String text = part.isColumn() ? clean(cells.text(part.text()), part) : part.text();
            if (text.isEmpty() && joint == null) {
                return "";
            }
            if (joint != null && !made.isEmpty() && !text.isEmpty()) {
                made.append(joint);
            }
            made.append(text);
        }
        return translated(made.toString());
    }

    private String clean(String cell, Part part) {
        String text = cell;
        for (String one : without) {
            text = text.replace(one, "");
        }
        text = text.strip();
        if (unknown.contains(text)) {
            return "";
        }
        return part.asKey() ? key(text) : text;
    }

    private String translated(String text) {
        if (values.isEmpty() || text.isEmpty()) {
            return text;
        }
        String meant = values.get(text);
        if (meant != null) {
            return meant;
        }
        return otherwise == null ? text : otherwise;
    }

    /** Letters and digits only, in capitals, so that two spellings of a name make one id. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }
}
