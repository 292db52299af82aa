package org.probity.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.fact.ListCard;
import org.probity.fact.Listing;
import org.probity.fact.Register;

/**
 * What is wrong with the lists that were searched: without all mandatory ones, and fresh, nobody is cleared.
 *
 * @param doubts what is wrong, each a clause, in the order of the lists; empty when all is well
 */
public record ListsHeld(List<String> doubts) {

    public ListsHeld {
        doubts = List.copyOf(doubts);
    }

    /** Looks at the lists of a register as of a day. */
    public static ListsHeld of(Register register, LocalDate asOf) {
        List<ListCard> cards = register.all(ListCard.class);
        Set<String> filled =
                register.all(Listing.class).stream().map(Listing::list).collect(Collectors.toSet());
        List<String> doubts = new ArrayList<>();
        if (cards.stream().noneMatch(ListsHeld::isMandatory)) {
            doubts.add("no mandatory list was given");
        }
        for (ListCard card : cards) {
            if (isMandatory(card)) {
                String doubt = doubt(card, filled, asOf);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return new ListsHeld(doubts);
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
