package org.probity.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.probity.fact.ListEntry;
import org.probity.fact.Problem;

/** Holds a list that was read against its card, and against the list that it would replace. */
public final class CardCheck {
    /** A list that loses more than this share at once was cut short more probably than relaxed. */
    private static final double MOST_LOST = 0.10;

    private static final Map<String, Predicate<ListEntry>> FIELDS = Map.of(
            "births", entry -> !entry.births().isEmpty(),
            "countries", entry -> !entry.countries().isEmpty(),
            "numbers", entry -> !entry.numbers().isEmpty(),
            "addresses", entry -> !entry.addresses().isEmpty(),
            "programmes", entry -> !entry.programmes().isEmpty(),
            "from", entry -> entry.from() != null);

    private CardCheck() {}

    /** Everything that keeps a list from being used; a sample need not have the size of the real one. */
    public static List<Problem> of(OfficialCard card, ListReading reading, boolean sample) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        if (!problems.isEmpty()) {
            return problems;
        }
        int entries = reading.entries().size();
        int least = sample ? 1 : card.least();
        if (entries < least || entries > card.most()) {
            problems.add(new Problem(
                    card.list(),
                    "found " + entries + " entries. Expected " + least + " to " + card.most()
                            + " by its card.\nMaybe the file was cut short, or is another list."));
        }
        if (!sample) {
            fill(card, reading, problems);
        }
        return problems;
    }

    private static void fill(OfficialCard card, ListReading reading, List<Problem> problems) {
        new TreeMap<>(card.fill()).forEach((field, least) -> {
            Predicate<ListEntry> has = FIELDS.get(field);
            if (has == null) {
                problems.add(new Problem(
                        card.list(),
                        "its card names a share of \"" + field + "\". Expected one of "
                                + String.join(", ", new TreeMap<>(FIELDS).keySet()) + "."));
                return;
            }
            double share = reading.entries().stream().filter(has).count()
                    / Math.max(1.0, reading.entries().size());
            if (share < least) {
                problems.add(new Problem(
                        card.list(),
                        String.format(
                                Locale.ROOT,
                                "%.1f %% of the entries have %s. Expected at least %.1f %% by its card."
                                        + "\nMaybe the publisher changed the form of the file.",
                                100 * share,
                                field,
                                100 * least)));
            }
        });
    }

    /**
     * Everything that keeps a list from replacing the one before it.
     *
     * @param evenIfSmaller whether the user knows that it lost more than a tenth, or a kind of entries
     */
    public static List<Problem> against(ListReading old, ListReading fresh, boolean evenIfSmaller) {
        List<Problem> problems = new ArrayList<>();
        if (old.published() != null
                && fresh.published() != null
                && fresh.published().isBefore(old.published())) {
            problems.add(new Problem(
                    fresh.list(),
                    "this list is of " + fresh.published() + ", and the one in use of " + old.published()
                            + ". Expected one as new."));
        }
        if (!evenIfSmaller) {
            smaller(old, fresh, problems);
        }
        return problems;
    }

    private static void smaller(ListReading old, ListReading fresh, List<Problem> problems) {
        Map<String, Long> before = old.counts();
        fresh.counts().forEach((what, now) -> {
            long was = before.getOrDefault(what, 0L);
            if (now < was * (1 - MOST_LOST)) {
                problems.add(new Problem(
                        fresh.list(),
                        "it has " + now + " " + what + ", and the one in use " + was
                                + ". Expected at most a tenth fewer."
                                + "\nMaybe the file was cut short; where it is right, --even-if-smaller takes it."));
            }
        });
        for (String kind : old.kinds().keySet()) {
            if (!fresh.kinds().containsKey(kind)) {
                problems.add(new Problem(
                        fresh.list(),
                        "it has no " + kind + " any more, and the one in use has. Expected some."
                                + "\nMaybe the file was cut short; where it is right, --even-if-smaller takes it."));
            }
        }
    }
}
