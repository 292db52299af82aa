package org.probity.intake.mapping;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;

/**
 * How one kind of foreign file is read.
 *
 * @param file pattern of the file's name, such as "register-*.csv"
 * @param encoding its encoding, or null to find it
 * @param delimiter what separates its columns, or null to find it
 * @param decimal the character before its decimals, or null to find it
 * @param dateOrder whether day or month comes first, or null to find it
 * @param dates patterns of its dates, tried in order
 * @param unknown words that stand for unknown
 * @param facts the facts made from each row
 */
public record MappedSource(
        String file,
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable DecimalMark decimal,
        @Nullable DateOrder dateOrder,
        List<DateTimeFormatter> dates,
        Set<String> unknown,
        List<FactRule> facts) {
    public MappedSource {
        dates = List.copyOf(dates);
        unknown = Set.copyOf(unknown);
        facts = List.copyOf(facts);
    }
}
