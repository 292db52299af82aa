package org.probity.intake.lists;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What is known of an official list before it is read, so that a broken one is noticed.
 *
 * @param list short name
 * @param title full name
 * @param publisher who publishes it
 * @param licence under what terms
 * @param form the form it comes in, a word of {@link Shape}
 * @param type what being listed means where the list itself does not say
 * @param addresses where it is fetched, in the order of its files; none where it cannot be fetched
 * @param least fewest entries it may have
 * @param most most entries it may have
 * @param fill least share of entries, 0-1, that have a field: births, countries, numbers, addresses, programmes, from
 * @param maxAgeDays days after which it is stale
 * @param mandatory whether nothing may be cleared without it
 */
public record OfficialCard(
        String list,
        String title,
        String publisher,
        String licence,
        String form,
        String type,
        List<URI> addresses,
        int least,
        int most,
        Map<String, Double> fill,
        int maxAgeDays,
        boolean mandatory) {

    public OfficialCard {
        addresses = List.copyOf(addresses);
        fill = Map.copyOf(fill);
    }

    /** The card of a list nobody wrote one for: any size, stale after a month. */
    public static OfficialCard unknown(String list, String form, String type) {
        return new OfficialCard(
                list, list, "not known", "not known", form, type, List.of(), 1, 3_000_000, Map.of(), 31, false);
    }
}
