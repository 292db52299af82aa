package org.probity.app.runs;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.probity.app.Settings;
import org.probity.intake.IntakeOptions;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;

/**
 * What the analyst declares of a run, each as it was typed; blank means: find out, and refuse what is ambiguous.
 *
 * @param asOf the day judged, as an ISO date
 * @param mission code of the mission whose limits hold
 * @param encoding name of the files' encoding
 * @param dateOrder "day-first" or "month-first"
 * @param decimal "dot" or "comma"
 */
public record RunChoices(String asOf, String mission, String encoding, String dateOrder, String decimal) {

    private static final int LONGEST_MISSION = 60;
    private static final Map<String, DateOrder> ORDERS =
            Map.of("day-first", DateOrder.DAY_FIRST, "month-first", DateOrder.MONTH_FIRST);
    private static final Map<String, DecimalMark> MARKS = Map.of("dot", DecimalMark.DOT, "comma", DecimalMark.COMMA);

    /** Nothing declared. */
    public static RunChoices none() {
        return new RunChoices("", "", "", "", "");
    }

    /** The fields that cannot be read, each with what was expected instead, as a key of words: day, encoding, word, short. */
    public Map<String, String> faults() {
        Map<String, String> faults = new TreeMap<>();
        if (!asOf.isBlank() && day().isEmpty()) {
            faults.put("as_of", "day");
        }
        if (!encoding.isBlank() && charset() == null) {
            faults.put("encoding", "encoding");
        }
        if (!dateOrder.isBlank() && !ORDERS.containsKey(dateOrder)) {
            faults.put("date_order", "word");
        }
        if (!decimal.isBlank() && !MARKS.containsKey(decimal)) {
            faults.put("decimal", "word");
        }
        if (mission.length() > LONGEST_MISSION) {
            faults.put("mission", "short");
        }
        return faults;
    }

    /** How the files are read. */
    public IntakeOptions declared() {
        return IntakeOptions.defaults()
                .withEncoding(charset())
                .withDateOrder(ORDERS.get(dateOrder))
                .withDecimalMark(MARKS.get(decimal));
    }

    /** The settings of a run, given those of the house. */
    Settings settings(Settings house, IntakeOptions options) {
        Settings with = house.withInput(
                options, Optional.of(mission).filter(code -> !code.isBlank()).or(house::mission));
        return day().map(with::on).orElse(with);
    }

    private Optional<LocalDate> day() {
        try {
            return asOf.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private @Nullable Charset charset() {
        try {
            return encoding.isBlank() || !Charset.isSupported(encoding) ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
