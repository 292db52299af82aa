package org.probity.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;

/**
 * What the user declares about the files; null means: find out, and refuse what is ambiguous.
 *
 * @param mapping the mapping file for foreign exports
 * @param rateAgeDays how old an exchange rate may be, in days
 * @param encoding the files' encoding
 * @param dateOrder whether day or month comes first
 * @param decimalMark the character before the decimals
 */
public record IntakeOptions(
        @Nullable Path mapping,
        int rateAgeDays,
        @Nullable Charset encoding,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalMark decimalMark) {

    /** Nothing declared; rates may be 31 days old. */
    public static IntakeOptions defaults() {
        return new IntakeOptions(null, 31, null, null, null);
    }

    public IntakeOptions withMapping(@Nullable Path file) {
        return new IntakeOptions(file, rateAgeDays, encoding, dateOrder, decimalMark);
    }

    public IntakeOptions withRateAgeDays(int days) {
        return new IntakeOptions(mapping, days, encoding, dateOrder, decimalMark);
    }

    public IntakeOptions withEncoding(@Nullable Charset charset) {
        return new IntakeOptions(mapping, rateAgeDays, charset, dateOrder, decimalMark);
    }

    public IntakeOptions withDateOrder(@Nullable DateOrder order) {
        return new IntakeOptions(mapping, rateAgeDays, encoding, order, decimalMark);
    }

    public IntakeOptions withDecimalMark(@Nullable DecimalMark mark) {
        return new IntakeOptions(mapping, rateAgeDays, encoding, dateOrder, mark);
    }

    /** What was declared, by the name of its option and in its words. */
    public Map<String, String> declarations() {
        Map<String, String> said = new TreeMap<>();
        if (encoding != null) {
            said.put("encoding", encoding.name());
        }
        if (dateOrder != null) {
            said.put("date-order", word(dateOrder));
        }
        if (decimalMark != null) {
            said.put("decimal", word(decimalMark));
        }
        return said;
    }

    /**
     * The same with what was declared elsewhere.
     *
     * @param said as {@link #declarations()} gives it
     */
    public IntakeOptions withDeclarations(Map<String, String> said) {
        IntakeOptions declared = this;
        if (said.containsKey("encoding")) {
            declared = declared.withEncoding(Charset.forName(said.get("encoding")));
        }
        if (said.containsKey("date-order")) {
            declared = declared.withDateOrder(DateOrder.valueOf(name(said.get("date-order"))));
        }
        return said.containsKey("decimal")
                ? declared.withDecimalMark(DecimalMark.valueOf(name(said.get("decimal"))))
                : declared;
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
