package org.probity.web.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English pattern of a sentence, by which it is known again. What stands between two places is sought from left to
 * right and never sought again, so the time is linear whatever is in the text.
 *
 * @param key key of its words
 * @param literals what stands before, between and behind the places; one more than places
 * @param places names of the places
 */
record Phrase(String key, List<String> literals, List<String> places) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    Phrase {
        literals = List.copyOf(literals);
        places = List.copyOf(places);
    }

    /** @param pattern a message with plain places, in which two apostrophes stand for one */
    static Phrase of(String key, String pattern) {
        List<String> literals = new ArrayList<>();
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            literals.add(pattern.substring(from, place.start()).replace("''", "'"));
            places.add(place.group(1));
            from = place.end();
        }
        literals.add(pattern.substring(from).replace("''", "'"));
        return new Phrase(key, literals, places);
    }

    /** How much of the pattern is words; of two that match, the one with more is meant. */
    int words() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /** What stands in the places; empty where the text is another one. */
    Optional<Map<String, String>> match(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (places.isEmpty()) {
            return text.equals(literals.get(0)) ? Optional.of(values) : Optional.empty();
        }
        if (!text.startsWith(literals.get(0))) {
            return Optional.empty();
        }
        int from = literals.get(0).length();
        for (int i = 0; i < places.size(); i++) {
            String next = literals.get(i + 1);
            boolean isLast = i == places.size() - 1;
            int until = isLast ? text.length() - next.length() : text.indexOf(next, from);
            if (until <= from || isLast && !text.endsWith(next)) {
                return Optional.empty();
            }
            values.put(places.get(i), text.substring(from, until));
            from = until + next.length();
        }
        return Optional.of(values);
    }
}
