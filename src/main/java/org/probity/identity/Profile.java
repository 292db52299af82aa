package org.probity.identity;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.fact.PartialDate;
import org.probity.names.Name;

/**
 * What all rows of one id say together, made ready for comparing.
 *
 * @param id the id
 * @param name its name as first written
 * @param origin the row that names it first
 * @param rank which file it is at home in: officials 0, vendors 1, units 2, parties 3, only referred to 4, the
 *     holder of an account 5
 * @param sort person or firm
 * @param names its names, the first one first
 * @param born date of birth, or of founding
 * @param countries countries it is tied to, in capitals
 * @param genders "male" or "female", as titles, names and relations say; both where they disagree
 * @param numbers numbers it is known by
 * @param keys numbers of the keys it may have in common with others, sorted
 * @param places the words of its addresses
 */
record Profile(
        String id,
        String name,
        Origin origin,
        int rank,
        Sort sort,
        List<Name> names,
        @Nullable PartialDate born,
        Set<String> countries,
        Set<String> genders,
        List<Number> numbers,
        int[] keys,
        List<Set<String>> places) {

    /** From this rank on it is no party of the user's, only a name beside a number. */
    static final int NO_PARTY = 5;

    /**
     * A number that a register or a state gave.
     *
     * @param scheme who gave it, in small letters
     * @param key the number without punctuation
     * @param country the country that gave it, or blank
     * @param origin the row that says so
     */
    record Number(String scheme, String key, String country, Origin origin) {}
}
