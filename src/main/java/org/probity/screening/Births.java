package org.probity.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListEntry.Born;
import org.probity.fact.PartialDate;
import org.probity.screening.RecordScore.Feature;

/** Compares dates of birth of every precision. */
final class Births {

    /** Years that "about" may be off. */
    private static final int ABOUT = 2;
    /** Years apart that a slip of memory or of a registrar does not explain. */
    private static final int LONG = 5;

    private Births() {}

    /** What the dates say that agree best; nothing where one side has none. */
    static Optional<Evidence> compare(List<PartialDate> party, List<Born> entry) {
        return party.stream()
                .flatMap(mine -> entry.stream().flatMap(theirs -> compare(mine, theirs).stream()))
                .min(Comparator.comparing(Evidence::feature));
    }

    private static Optional<Evidence> compare(PartialDate mine, Born theirs) {
        Feature feature = feature(mine, theirs);
        return feature == null ? Optional.empty() : Optional.of(new Evidence(feature, said(feature, mine, theirs)));
    }

    private static @Nullable Feature feature(PartialDate mine, Born theirs) {
        int first = theirs.earliest().year();
        int last = theirs.latest().year();
        int apart = Math.max(0, Math.max(first - mine.year(), mine.year() - last));
        if (theirs.circa()) {
            return apart <= ABOUT ? Feature.BORN_ABOUT_THEN : apart > LONG ? tooFar(apart) : null;
        }
        if (first != last) {
            return apart == 0 ? Feature.BORN_IN_RANGE : apart == 1 ? Feature.BORN_A_YEAR_APART : tooFar(apart);
        }
        if (apart == 0) {
            return sameYear(mine, theirs);
        }
        return apart == 1 && mayBeSlip(mine, theirs.earliest()) ? Feature.BORN_A_YEAR_APART : tooFar(apart);
    }

    private static Feature tooFar(int years) {
        return years > LONG ? Feature.BORN_LONG_APART : Feature.BORN_YEARS_APART;
    }

    /** A year apart is a slip where only years are known, or day and month agree. */
    private static boolean mayBeSlip(PartialDate one, PartialDate other) {
        return !hasDay(one) || !hasDay(other) || one.month() == other.month() && one.day() == other.day();
    }

    private static Feature sameYear(PartialDate one, Born theirs) {
        PartialDate other = theirs.earliest();
        boolean isOneDay = other.equals(theirs.latest());
        if (isOneDay && hasDay(one) && hasDay(other)) {
            boolean swapped = one.day() == other.month() && one.month() == other.day();
            boolean same = one.month() == other.month() && one.day() == other.day();
            return same
                    ? Feature.BORN_SAME_DAY
                    : swapped ? Feature.BORN_DAY_AND_MONTH_SWAPPED : Feature.BORN_ANOTHER_DAY;
        }
        if (isOneDay && one.month() > 0 && other.month() > 0 && !isNewYear(one) && !isNewYear(other)) {
            return one.month() == other.month() ? Feature.BORN_SAME_MONTH : Feature.BORN_ANOTHER_DAY;
        }
        return Feature.BORN_SAME_YEAR;
    }

    private static boolean hasDay(PartialDate date) {
        return date.day() > 0 && !isNewYear(date);
    }

    /** Registers write 1 January where only the year is known. */
    private static boolean isNewYear(PartialDate date) {
        return date.month() == 1 && date.day() == 1;
    }

    private static String said(Feature feature, PartialDate mine, Born theirs) {
        String listed = SideBySide.said(theirs);
        String how =
                switch (feature) {
                    case BORN_SAME_DAY -> "born on the same day";
                    case BORN_DAY_AND_MONTH_SWAPPED -> "born on the same day but for day and month swapped";
                    case BORN_SAME_MONTH -> "born in the same month";
                    case BORN_SAME_YEAR -> "born in the same year";
                    case BORN_IN_RANGE -> "born within the years listed";
                    case BORN_ABOUT_THEN -> "born about then";
                    case BORN_A_YEAR_APART -> "born a year apart";
                    case BORN_ANOTHER_DAY -> "born on another day";
                    default -> "born years apart";
                };
        return how + ": " + mine + ", listed " + listed;
    }
}
