package org.probity.intake.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads words from a closed list, yes and no, lists, countries and currencies. */
final class Words {
    private static final Pattern JOINTS = Pattern.compile("[\\s_\\u00A0-]+");
    private static final Set<String> YES = Set.of("yes", "true", "1", "y", "t");
    private static final Set<String> NO = Set.of("no", "false", "0", "n", "f");

    private Words() {}

    /** Lower case, with one space for hyphens, underscores and spaces. */
    static String plain(String written) {
        return JOINTS.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** A reader of one of the words. */
    static CellReader oneOf(List<String> words) {
        Map<String, String> bySpelling = new HashMap<>();
        words.forEach(word -> {
            bySpelling.put(word, word);
            bySpelling.put(plain(word), word);
        });
        return (cell, spelling) -> {
            String word = bySpelling.get(cell);
            word = word == null ? bySpelling.get(plain(cell)) : word;
            return word == null
                    ? Misfit.expected("one of " + String.join(", ", words) + Closest.maybe(cell, words))
                    : word;
        };
    }

    static Object yesOrNo(String cell, Spelling spelling) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        return NO.contains(word) ? Boolean.FALSE : Misfit.expected("yes or no");
    }

    static Object list(String cell, Spelling spelling) {
        List<String> parts = new ArrayList<>(2);
        for (String part : cell.split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    static Object currency(String cell, Spelling spelling) {
        String code = cell.toUpperCase(Locale.ROOT);
        return Currencies.has(code)
                ? spelling.shared(code)
                : Misfit.expected("an ISO 4217 code like USD" + Closest.maybe(code, Currencies.CODES));
    }

    /** Two letters; three letters and English names become two. */
    static Object country(String cell, Spelling spelling) {
        String known = Countries.code(cell);
        return known == null
                ? Misfit.expected("a country's two letters (ISO 3166-1), like KE" + Countries.maybe(cell))
                : known;
    }
}
