package org.probity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import com.ibm.icu.lang.UScript;

/** Words of any script as their parts in small Latin letters. Those of other scripts are kept, as they are dear to read. Safe for threads. */
final class LatinWords {

    /** Words kept, about 4 MB. */
    private static final int MOST_KEPT = 20_000;

    /** What Cyrillic has for an h after another letter: "tkhe" is "the". */
    private static final String HARD_H = "kh";

    private final PlainWords known;
    private final Predicate<String> isName;
    private final Map<String, List<Part>> kept = new ConcurrentHashMap<>();

    /**
     * Words are read as they are needed.
     *
     * @param known words that those of other scripts may stand for
     * @param isName whether a word is a well-known name, and so no small word
     */
    LatinWords(PlainWords known, Predicate<String> isName) {
        this.known = known;
        this.isName = isName;
    }

    /**
     * A part of a word that is a word by itself.
     *
     * @param latin in small Latin letters and digits, or "&"
     * @param script the script of the whole word, an ICU script code
     */
    record Part(String latin, int script) {}

    /** The parts of a word in any script; none where nothing of it can be read. */
    List<Part> parts(String word) {
        if (Latin.isAscii(word)) {
            return read(word);
        }
        List<Part> parts = kept.get(word);
        if (parts == null) {
            parts = read(word);
            if (kept.size() < MOST_KEPT) {
                kept.put(word, parts);
            }
        }
        return parts;
    }

    private List<Part> read(String word) {
        int script = NameText.scriptOf(word);
        List<Part> parts = new ArrayList<>();
        for (String part : Syllables.parted(word, script)) {
            String text = part.equals("&") ? part : Latin.of(part);
            if (!text.isEmpty()) {
                parts.add(new Part(script == UScript.LATIN ? text : meant(text, script), script));
            }
        }
        return List.copyOf(parts);
    }

    private String meant(String text, int script) {
        String word = known.knownFor(text);
        if (isName.test(word)) {
            return word;
        }
        return script == UScript.ARABIC
                ? known.smallFor(word)
                : script == UScript.CYRILLIC ? known.smallWith(HARD_H, word) : word;
    }
}
