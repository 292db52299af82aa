package org.probity.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.probity.intake.IntakeOptions;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how the user's files are written. */
final class FilesChoice {

    @Option(names = "--map", paramLabel = "FILE", description = "Mapping file for a foreign export.")
    private @Nullable Path mapping;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingReader.class,
            description = "Encoding of all CSV files, such as windows-1250; otherwise found out for each.")
    private @Nullable Charset encoding;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = DateOrderReader.class,
            description = "What 01/02/2026 means: day-first or month-first.")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--decimal",
            paramLabel = "MARK",
            converter = DecimalReader.class,
            description = "What stands before decimals: dot or comma.")
    private @Nullable DecimalMark decimal;

    IntakeOptions options() {
        return IntakeOptions.defaults()
                .withMapping(mapping)
                .withEncoding(encoding)
                .withDateOrder(dateOrder)
                .withDecimalMark(decimal);
    }

    /** Reads the name of an encoding. */
    static final class EncodingReader implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String text) {
            try {
                if (Charset.isSupported(text)) {
                    return Charset.forName(text);
                }
            } catch (IllegalCharsetNameException e) {
                // Said below, in the same words as for a name nobody knows.
            }
            throw new TypeConversionException(
                    "\"" + text + "\" is no encoding. Expected one such as UTF-8, UTF-16LE or windows-1250.");
        }
    }

    /** Reads the order of dates. */
    static final class DateOrderReader implements ITypeConverter<DateOrder> {
        @Override
        public DateOrder convert(String text) {
            return word(text, DateOrder.values(), "order of dates");
        }
    }

    /** Reads the decimal mark. */
    static final class DecimalReader implements ITypeConverter<DecimalMark> {
        @Override
        public DecimalMark convert(String text) {
            return word(text, DecimalMark.values(), "decimal mark");
        }
    }

    private static <T extends Enum<T>> T word(String text, T[] all, String what) {
        for (T one : all) {
            if (said(one).equals(text.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        String words =
                String.join(" or ", Arrays.stream(all).map(FilesChoice::said).toList());
        throw new TypeConversionException("\"" + text + "\" is no " + what + ". Expected " + words + ".");
    }

    private static String said(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
