package org.probity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;

/** What is known of words in names: company forms, titles, particles, common words, other spellings. Immutable. */
public final class NameKnowledge {

    /** Words beyond are not read. */
    private static final int MOST_WORDS = 64;
    /** Words kept of Latin letters, about 20 MB, and as many of others at most. */
    private static final int MOST_KEPT = 100_000;

    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2019\u02bc\u02bf]");
    /** Room from the beginning for as many words as most registers have. */
    private static final int ROOM = 50_000;

    private static final List<String> TABLES = List.of(
            "company-forms",
            "same-words",
            "common-words",
            "titles",
            "particles",
            "fillers",
            "ordinary-words",
            "country-words",
            "other-names",
            "patronymics",
            "given-names",
            "family-names");

    private final Phrases phrases = new Phrases();
    private final CompanyForms forms = new CompanyForms();
    private final WordKnowledge known = new WordKnowledge(forms, phrases);
    private final PlainWords plainWords = new PlainWords();
    private final LatinWords latinWords = new LatinWords(plainWords, known::isName);
    private final Map<String, Word> made = new ConcurrentHashMap<>(ROOM);
    private final Map<String, Word> madeOtherwise = new ConcurrentHashMap<>();
    private final Map<Word, Word> secondParts = new ConcurrentHashMap<>();

    private NameKnowledge() {
        known.fill(plainWords, forms);
    }

    /** The knowledge of data/names, as it was when the program was built. Read once; that takes about 0.2 s in a Java just started. */
    public static NameKnowledge shipped() {
        return Shipped.KNOWLEDGE;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final NameKnowledge KNOWLEDGE = new NameKnowledge();
    }

    /** All tables in one text: another one when any of them has changed. */
    public static String tables() {
        StringBuilder text = new StringBuilder();
        for (String table : TABLES) {
            text.append(table).append('\n');
            Tables.rows(table).forEach(row -> text.append(String.join(",", row)).append('\n'));
        }
        return text.toString();
    }

    /**
     * Makes a name ready for comparing. Of a longer one the first 400 characters and 64 words are read. About 3 µs for
     * Latin letters, 20 µs a word for other scripts.
     */
    public Name read(String written) {
        List<Word> words = words(NameText.words(written), false);
        return Name.of(written, written.indexOf('-') > 0 ? withSecondParts(words, written) : words);
    }

    /**
     * The names in a text: itself, and those in it that are each enough for a name. "Zeta Ltd (formerly Acme Bricks)" is
     * three: the whole, "Zeta Ltd" and "Acme Bricks".
     */
    public List<Name> readAll(String written) {
        Name whole = read(written);
        List<Name> parts = parts(written);
        if (parts.isEmpty()) {
            return List.of(whole);
        }
        List<Name> all = new ArrayList<>(parts.size() + 1);
        all.add(whole);
        parts.stream().filter(NameKnowledge::isEnough).forEach(all::add);
        return List.copyOf(all);
    }

    private List<Name> parts(String written) {
        List<String> parts = OtherNames.joinedByPhrase(written);
        if (!parts.isEmpty()) {
            return parts.stream().map(this::read).toList();
        }
        List<Name> sides =
                OtherNames.joinedBySlash(written).stream().map(this::read).toList();
        return sides.stream().allMatch(side -> side.words().size() > 1) ? sides : List.of();
    }

    /** Whether a part of a text names somebody by itself: two telling words, one that is hardly anybody else's, or a firm's with its form. */
    private static boolean isEnough(Name part) {
        float weight = 0;
        boolean rare = false;
        for (Word word : part.words()) {
            boolean telling = Name.isTelling(word);
            weight += telling ? word.weight() : 0;
            rare |= telling && word.kind() == Word.Kind.NAME && !word.isOrdinary();
        }
        return rare || weight > 1 || weight == 1 && !part.forms().isEmpty();
    }

    /** A hyphen between two names makes the second one that is often left out; "Al-" is no name. */
    private List<Word> withSecondParts(List<Word> words, String written) {
        String plain = APOSTROPHES.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        List<Word> marked = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            if (word.kind() == Word.Kind.NAME
                    && before.kind() == Word.Kind.NAME
                    && plain.contains(before.latin() + "-" + word.latin())) {
                marked.set(i, secondPart(word));
            }
        }
        return marked;
    }

    private Word secondPart(Word word) {
        return secondParts.size() < MOST_KEPT
                ? secondParts.computeIfAbsent(word, Word::asSecondPart)
                : secondParts.getOrDefault(word, word.asSecondPart());
    }

    /**
     * The name of a person whose initials stand together, each of them a word: "M. A. Soyinka" reads "MA Soyinka"
     * otherwise.
     *
     * @return none where there are no two initials or nothing else
     */
    public Optional<Name> readInitials(String written) {
        List<String> words = Spaced.mayHaveInitials(written) ? NameText.apart(written) : List.of();
        return Spaced.hasInitials(words) ? Optional.of(Name.of(written, words(words, true))) : Optional.empty();
    }

    private List<Word> words(List<String> read, boolean initials) {
        List<String> latin = new ArrayList<>();
        List<Integer> scripts = new ArrayList<>();
        for (String word : read) {
            for (LatinWords.Part part : latinWords.parts(word)) {
                if (latin.size() < MOST_WORDS) {
                    latin.add(part.script() == UScript.LATIN ? formMeant(part.latin()) : part.latin());
                    scripts.add(part.script());
                }
            }
        }
        phrases.shorten(latin, scripts);
        return words(latin, scripts, initials);
    }

    /** The company form that a word misspells, or the word. A word that was made before misspells none. */
    private String formMeant(String latin) {
        return made.containsKey(latin) || known.isWellKnown(latin) ? latin : forms.meant(latin);
    }

    private List<Word> words(List<String> latin, List<Integer> scripts, boolean initials) {
        List<Word> words = new ArrayList<>(latin.size());
        for (int i = 0; i < latin.size(); ) {
            int formWords = initials ? 0 : forms.at(latin, i);
            if (formWords > 0 && formWords < latin.size()) {
                words.add(forms.word(latin.subList(i, i + formWords)));
                i += formWords;
            } else {
                words.add(word(latin.get(i), scripts.get(i), i == 0 || initials));
                i++;
            }
        }
        return words;
    }

    /** Names repeat their words, and words are dear to make: those made are kept, as long as they are not too many. */
    private Word word(String latin, int script, boolean first) {
        boolean firstLetter = first && latin.length() == 1;
        boolean usual = script == UScript.LATIN && !firstLetter;
        Map<String, Word> kept = usual ? made : madeOtherwise;
        String key = usual ? latin : latin + (char) (2 * script + (firstLetter ? 1 : 0));
        Word word = kept.get(key);
        if (word == null) {
            word = known.word(latin, script, first);
            if (kept.size() < MOST_KEPT) {
                kept.put(key, word);
            }
        }
        return word;
    }
}
