package org.probity.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.probity.names.InnocentNames;
import org.probity.names.NameComparison.Kind;

/**
 * Names of very many parties of 75 cultures, to measure an index at its size: well-known given and family names, and a long
 * tail of rare ones that follow the letters of their culture's. Words are drawn by rank, rank r about as often as 1 / r.
 * The same seed gives the same names. Not safe for threads.
 */
final class ManyNames {

    private static final int RARE_WORDS = 400_000;
    private static final int LONGEST = 12;
    private static final int SHORTEST = 4;

    /** A name and what it names. */
    record Listed(String text, Kind kind) {}

    private final Random random;
    private final List<List<String>> given;
    private final List<List<String>> family;
    private final List<List<String>> company;
    private final List<Map<String, List<Character>>> letters = new ArrayList<>();

    ManyNames(long seed) {
        random = new Random(seed);
        given = table("given-names.csv");
        family = table("family-names.csv");
        company = table("company-words.csv");
        family.forEach(names -> letters.add(following(names)));
    }

    private static List<List<String>> table(String file) {
        try (InputStream table = InnocentNames.class.getResourceAsStream(file)) {
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.substring(line.indexOf(',') + 1).split(";")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which letters follow two letters in a culture's names. */
    private static Map<String, List<Character>> following(List<String> names) {
        Map<String, List<Character>> following = new HashMap<>();
        for (String name : names) {
            String text = "  " + name + " ";
            for (int i = 2; i < text.length(); i++) {
                following
                        .computeIfAbsent(text.substring(i - 2, i), same -> new ArrayList<>())
                        .add(text.charAt(i));
            }
        }
        return following;
    }

    Listed next() {
        return random.nextInt(5) < 3 ? new Listed(person(), Kind.PERSON) : new Listed(firm(), Kind.COMPANY);
    }

    private String person() {
        int culture = random.nextInt(given.size());
        StringBuilder name = new StringBuilder(ranked(given.get(culture)));
        if (random.nextInt(3) == 0) {
            name.append(' ').append(random.nextInt(3) == 0 ? rare(culture) : ranked(given.get(culture)));
        }
        name.append(' ').append(random.nextInt(5) < 2 ? ranked(family.get(culture)) : rare(culture));
        if (random.nextInt(6) == 0) {
            name.append(' ').append(random.nextBoolean() ? ranked(family.get(culture)) : rare(culture));
        }
        return name.toString();
    }

    private String firm() {
        List<String> bases = company.get(0);
        String base =
                random.nextInt(3) == 0 ? bases.get(random.nextInt(bases.size())) : rare(random.nextInt(family.size()));
        String more = random.nextInt(3) == 0 ? " " + rare(random.nextInt(family.size())) : "";
        return base + more + " " + ranked(company.get(1)) + " " + ranked(company.get(3));
    }

    private String ranked(List<String> words) {
        return words.get(rank(words.size()));
    }

    private int rank(int most) {
        return Math.min(most - 1, (int) Math.expm1(random.nextDouble() * Math.log1p(most)));
    }

    /** The rare word of a rank is always the same. */
    private String rare(int culture) {
        Random own = new Random(rank(RARE_WORDS) * 31L + culture);
        Map<String, List<Character>> following = letters.get(culture);
        StringBuilder word = new StringBuilder("  ");
        int length = SHORTEST + own.nextInt(LONGEST - SHORTEST);
        while (word.length() < length + 2) {
            List<Character> next = following.getOrDefault(word.substring(word.length() - 2), List.of());
            char letter = next.isEmpty() ? (char) ('a' + own.nextInt(26)) : next.get(own.nextInt(next.size()));
            if (letter != ' ') {
                word.append(letter);
            } else if (word.length() > SHORTEST + 1) {
                break;
            } else {
                word.append((char) ('a' + own.nextInt(26)));
            }
        }
        return word.substring(2);
    }
}
