package org.probity.cli;

import java.math.BigDecimal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of rows, or a share of them.
 *
 * @param number the number, or the percentage
 * @param isPercent whether it is a percentage
 */
record Share(BigDecimal number, boolean isPercent) {

    boolean isExceededBy(long some, long all) {
        BigDecimal most = isPercent ? number.multiply(BigDecimal.valueOf(all)).movePointLeft(2) : number;
        return BigDecimal.valueOf(some).compareTo(most) > 0;
    }

    @Override
    public String toString() {
        return number.toPlainString() + (isPercent ? "%" : "");
    }

    /** Reads it from the command line. */
    static final class Reader implements ITypeConverter<Share> {
        @Override
        public Share convert(String text) {
            boolean isPercent = text.endsWith("%");
            String number = isPercent ? text.substring(0, text.length() - 1) : text;
            if (!number.matches(isPercent ? "\\d{1,3}(\\.\\d{1,4})?" : "\\d{1,12}")) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no number of rows. Expected a number like 20, or a share like 5%.");
            }
            return new Share(new BigDecimal(number), isPercent);
        }
    }
}
