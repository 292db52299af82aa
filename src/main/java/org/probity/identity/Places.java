package org.probity.identity;

import java.util.List;
import java.util.Set;

/** Whether two addresses are one, written a little otherwise. */
final class Places {

    private static final double SHARE_OF_WORDS = 0.6;

    private Places() {}

    /** Most words in common, and no other number of a house. */
    static boolean areAlike(List<Set<String>> one, List<Set<String>> other) {
        for (Set<String> mine : one) {
            for (Set<String> theirs : other) {
                if (areAlike(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        int both = 0;
        boolean number = false;
        for (String word : one) {
            if (other.contains(word)) {
                both++;
                number |= isNumber(word);
            }
        }
        int all = one.size() + other.size() - both;
        return number && both >= SHARE_OF_WORDS * all && sameNumbers(one, other);
    }

    private static boolean sameNumbers(Set<String> one, Set<String> other) {
        return one.stream().filter(Places::isNumber).allMatch(other::contains)
                || other.stream().filter(Places::isNumber).allMatch(one::contains);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
