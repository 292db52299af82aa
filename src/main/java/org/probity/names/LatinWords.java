package org.probity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.lang.UScript;

/** Words of any script as their parts in small Latin letters. Those of other scripts are kept, as they are dear to read. Safe for threads. */
final class LatinWords {

    /** Words kept, about 4 MB. */
    private static final int MOST_KEPT = 20_000;

    private final PlainWords known;
    private final Map<String, List<Part>> kept = new ConcurrentHashMap<>();

    /** @param known words that those of other scripts may stand for */
    LatinWords(PlainWords known) {
        this.known = known;
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
                parts.add(new Part(script == UScript.LATIN ? text : known.knownFor(text), script));
            }
        }
        return List.copyOf(parts);
    }
}
