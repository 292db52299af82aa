package org.probity.web.officer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.probity.casebook.Stamp;

/**
 * A list that is searched, and how old it is on the day judged.
 *
 * @param title its name
 * @param day the day it was fetched, or blank
 * @param days its age in days; negative where it is not known
 * @param entries number of its entries
 */
public record ListAge(String title, String day, long days, long entries) {

    static List<ListAge> of(Stamp stamp) {
        return stamp.lists().stream()
                .map(list -> {
                    LocalDate fetched = list.retrievedOn();
                    return fetched == null
                            ? new ListAge(list.title(), "", -1, list.entries())
                            : new ListAge(
                                    list.title(),
                                    fetched.toString(),
                                    ChronoUnit.DAYS.between(fetched, stamp.asOf()),
                                    list.entries());
                })
                .toList();
    }
}
