package org.probity.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListCard;

/**
 * What is wrong with the lists that were searched, and what they are: without all mandatory ones, and fresh, nobody is
 * cleared.
 *
 * @param doubts what is wrong, each a clause, in the order of the lists; empty when all is well
 * @param searched what was searched, as a sentence, for standing beside every "no flag found"
 */
public record ListsHeld(List<String> doubts, String searched) {

    public ListsHeld {
        doubts = List.copyOf(doubts);
    }

    /**
     * Looks at lists as of a day.
     *
     * @param cards what is known of each list
     * @param filled the lists that have entries
     * @param known what is known to be wrong besides, such as a list whose files were altered
     * @param searched what was searched, as a sentence
     */
    public static ListsHeld of(
            List<ListCard> cards, Set<String> filled, Collection<String> known, String searched, LocalDate asOf) {
        List<String> doubts = new ArrayList<>();
        if (cards.stream().noneMatch(ListsHeld::isMandatory) && known.isEmpty()) {
            doubts.add("no mandatory list was given");
        }
        doubts.addAll(known);
        for (ListCard card : cards) {
            if (isMandatory(card)) {
                String doubt = doubt(card, filled, asOf);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return new ListsHeld(doubts, searched);
    }

    private static boolean isMandatory(ListCard card) {
        return Boolean.TRUE.equals(card.mandatory());
    }

    private static @Nullable String doubt(ListCard card, Set<String> filled, LocalDate asOf) {
        if (!filled.contains(card.list())) {
            return "the mandatory list " + card.list() + " is missing";
        }
        if (card.maxAgeDays() == null) {
            return null;
        }
        if (card.retrievedOn() == null) {
            return "it is not known when the mandatory list " + card.list() + " was fetched";
        }
        long age = ChronoUnit.DAYS.between(card.retrievedOn(), asOf);
        return age <= card.maxAgeDays()
                ? null
                : "the mandatory list " + card.list() + " is " + age + " days old, and may be " + card.maxAgeDays();
    }
}
