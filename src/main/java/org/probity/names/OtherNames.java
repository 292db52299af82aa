package org.probity.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that stand in one text: "Zeta Ltd (formerly Acme Bricks)" holds two. Their joining phrases are in
 * data/names/other-names.csv; a slash joins two names where each side of it is one.
 */
final class OtherNames {

    /** Shorter texts hold no two names. */
    private static final int SHORTEST = 8;

    private static final int BEGINNING = 4;

    private static final List<String> KNOWN =
            Tables.rows("other-names").stream().map(row -> row.get(0)).toList();
    private static final Pattern PHRASES = phrases();
    /** The beginnings of phrases by their first letter: hardly any name has one, and to look for them takes a tenth of the time. */
    private static final Map<Character, List<String>> BEGINNINGS = KNOWN.stream()
            .map(phrase -> phrase.substring(0, Math.min(BEGINNING, phrase.length())))
            .distinct()
            .collect(Collectors.groupingBy(beginning -> beginning.charAt(0)));

    private static final Pattern SLASH = Pattern.compile("/");
    /** What stands round a name and is no part of it. */
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:()\\[\\]\"“”«»\\-–/]+|[\\s,;:(\\[\"“”«»\\-–/]+$");

    private OtherNames() {}

    private static Pattern phrases() {
        String any = KNOWN.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(OtherNames::pattern)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{M}\\p{N}])[:.]?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String pattern(String phrase) {
        return Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
    }

    /** The texts between joining phrases; none where there is no such phrase. */
    static List<String> joinedByPhrase(String written) {
        return written.length() < SHORTEST || !mayHavePhrase(written) ? List.of() : parts(PHRASES, written);
    }

    private static boolean mayHavePhrase(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (at > 0 && Character.isLetter(written.charAt(at - 1))) {
                continue;
            }
            for (String beginning : BEGINNINGS.getOrDefault(Character.toLowerCase(written.charAt(at)), List.of())) {
                if (written.regionMatches(true, at, beginning, 0, beginning.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The texts on both sides of a slash; none where there are not two. */
    static List<String> joinedBySlash(String written) {
        int slash = written.indexOf('/');
        boolean one = slash > 0 && written.indexOf('/', slash + 1) < 0;
        return one ? parts(SLASH, written) : List.of();
    }

    private static List<String> parts(Pattern joint, String written) {
        String[] texts = joint.split(written, -1);
        if (texts.length < 2) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(texts.length);
        for (String text : texts) {
            String part = closed(EDGES.matcher(text).replaceAll(""));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Without a bracket at the end that was opened before the phrase. */
    private static String closed(String part) {
        boolean opened = part.indexOf('(') >= 0 || part.indexOf('[') >= 0;
        return opened ? part : part.replace(")", "").replace("]", "").strip();
    }
}
