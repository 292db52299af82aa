package org.probity.intake.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probity.fact.Moment;
import org.probity.fact.PartialDate;

/** Which reader a column has: by its name where the name says it, else by its type. */
public final class CellReaders {
    private static final Map<Class<?>, CellReader> BY_TYPE = Map.of(
            BigDecimal.class, Numbers::read,
            Integer.class, Numbers::whole,
            LocalDate.class, Dates::day,
            Moment.class, Dates::moment,
            PartialDate.class, Dates::partial,
            Boolean.class, Words::yesOrNo,
            List.class, Words::list);
    private static final Map<String, CellReader> BY_NAME = Map.of(
            "currency", Words::currency,
            "base_currency", Words::currency,
            "country", Words::country,
            "headquarters", Words::country,
            "share", Numbers::percent,
            "share_min", Numbers::percent,
            "share_max", Numbers::percent,
            "attendance", Numbers::percent);
    private static final Set<Class<?>> SPELLED =
            Set.of(BigDecimal.class, Integer.class, LocalDate.class, Moment.class, PartialDate.class);

    private CellReaders() {}

    /** @param words the words accepted, empty where any text is */
    public static CellReader of(String column, Class<?> type, List<String> words) {
        if (!words.isEmpty()) {
            return Words.oneOf(words);
        }
        CellReader byName = BY_NAME.get(column);
        CellReader reader = byName == null ? BY_TYPE.get(type) : byName;
        return reader == null ? (cell, spelling) -> spelling.shared(cell) : reader;
    }

    /** Whether values of the type can be spelled in ways that only the column tells. */
    public static boolean isSpelled(Class<?> type) {
        return SPELLED.contains(type);
    }
}
