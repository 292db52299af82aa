package org.probity.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;
import org.probity.names.Word.Trait;

/** What is known of words in names: company forms, titles, particles, common words, other spellings. Immutable. */
public final class NameKnowledge {

    // How much a word says about whom is meant, by its kind.
    private static final float NUMBER = 0.7f;
    private static final float INITIAL = 0.33f;
    private static final float PARTICLE = 0.15f;
    private static final float SHORT_WORD = 0.7f;
    private static final int SHORT_LETTERS = 2;
    /** Shorter words are anybody's. */
    private static final int RARE_FROM = 5;

    private static final Set<Trait> FORM = EnumSet.of(Trait.KNOWN, Trait.ORDINARY);
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

    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Float> weights = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, Word> made = new ConcurrentHashMap<>(ROOM);
    private final Map<String, Word> madeOtherwise = new ConcurrentHashMap<>();
    private final Map<Word, Word> secondParts = new ConcurrentHashMap<>();
    private final Phrases phrases = new Phrases();
    private final PlainWords plainWords = new PlainWords();
    private final LatinWords latinWords = new LatinWords(plainWords, known::contains);
    /** How many words the longest form has, by its first word. */
    private final Map<String, Integer> longestForms = new HashMap<>();

    private final Misspelt misspeltForms = new Misspelt();
    private final Misspelt misspeltWords = new Misspelt();
    private final ShortForms shortForms = new ShortForms();
    private final List<String> patronymics = new ArrayList<>();

    private NameKnowledge() {
        Tables.rows("company-forms").forEach(row -> addForm(row.get(0), row.get(1)));
        Tables.rows("same-words").forEach(row -> Tables.list(row.get(1)).forEach(other -> addSame(other, row.get(0))));
        Tables.rows("common-words").forEach(row -> weights.put(row.get(0), Float.parseFloat(row.get(1))));
        Tables.rows("titles").forEach(row -> titles.add(row.get(0)));
        Tables.rows("particles").forEach(row -> particles.add(Latin.of(row.get(0))));
        Tables.rows("fillers").forEach(row -> fillers.add(row.get(0)));
        Tables.rows("ordinary-words").forEach(row -> ordinary.add(row.get(0)));
        Tables.rows("country-words").forEach(row -> addCountry(row.get(0), row.get(1)));
        plainWords.addOrdinary(forms.keySet());
        plainWords.addAll(same.keySet());
        plainWords.addOrdinary(weights.keySet());
        plainWords.addAll(titles);
        plainWords.addSmall(particles);
        plainWords.addSmall(fillers);
        plainWords.addSmall(forms.keySet());
        misspeltForms.addAll(forms.keySet());
        shortForms.addAll(forms.keySet());
        misspeltWords.addAll(weights.keySet());
        Tables.rows("patronymics").forEach(row -> patronymics.add(row.get(0)));
        addKnown("given-names");
        addKnown("family-names");
    }

    /** The knowledge of data/names, as it was when the program was built. Read once; that takes about 50 ms. */
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

    private void addForm(String written, String shortForm) {
        List<String> words = new ArrayList<>();
        NameText.words(written).forEach(word -> words.add(Latin.of(word)));
        forms.put(String.join(" ", words), shortForm);
        longestForms.merge(words.get(0), words.size(), Math::max);
    }

    private void addSame(String other, String word) {
        if (other.indexOf(' ') < 0) {
            same.put(Latin.of(other), word);
        } else {
            phrases.add(other, word);
        }
    }

    private void addCountry(String word, String country) {
        countries.add(word);
        if (!word.equals(country)) {
            same.putIfAbsent(word, country);
        }
    }

    private void addKnown(String table) {
        for (List<String> row : Tables.rows(table)) {
            for (String name : Tables.list(row.get(1))) {
                NameText.words(name).forEach(word -> known.add(Latin.of(word)));
            }
        }
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
        List<Name> parts = named(OtherNames.joinedByPhrase(written));
        if (parts.isEmpty()) {
            List<String> sides = OtherNames.joinedBySlash(written);
            boolean names = sides.stream().allMatch(side -> read(side).words().size() > 1);
            parts = names ? named(sides) : List.of();
        }
        if (parts.isEmpty()) {
            return List.of(whole);
        }
        List<Name> all = new ArrayList<>(parts.size() + 1);
        all.add(whole);
        all.addAll(parts);
        return List.copyOf(all);
    }

    private List<Name> named(List<String> parts) {
        return parts.stream().map(this::read).filter(NameKnowledge::isEnough).toList();
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
        return made.containsKey(latin) || isWellKnown(latin) ? latin : misspeltForms.meant(latin);
    }

    private boolean isWellKnown(String latin) {
        return known.contains(latin) || same.containsKey(latin) || weights.containsKey(latin);
    }

    private List<Word> words(List<String> latin, List<Integer> scripts, boolean initials) {
        List<Word> words = new ArrayList<>(latin.size());
        for (int i = 0; i < latin.size(); ) {
            int formWords = initials ? 0 : formAt(latin, i);
            if (formWords > 0 && formWords < latin.size()) {
                words.add(form(latin.subList(i, i + formWords)));
                i += formWords;
            } else {
                words.add(known(latin.get(i), scripts.get(i), i == 0 || initials));
                i++;
            }
        }
        return words;
    }

    /** How many words from here on are a company form, 0 for none. */
    private int formAt(List<String> words, int at) {
        int longest = longestForms.getOrDefault(words.get(at), 0);
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (forms.containsKey(length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private Word form(List<String> parts) {
        String text = String.join("", parts);
        String shortForm = forms.getOrDefault(String.join(" ", parts), text);
        return new Word(text, text, shortForm, Word.Kind.FORM, 0, 0, FORM);
    }

    /** Names repeat their words, and words are dear to make: those made are kept, as long as they are not too many. */
    private Word known(String latin, int script, boolean first) {
        boolean firstLetter = first && latin.length() == 1;
        boolean usual = script == UScript.LATIN && !firstLetter;
        Map<String, Word> kept = usual ? made : madeOtherwise;
        String key = usual ? latin : latin + (char) (2 * script + (firstLetter ? 1 : 0));
        Word known = kept.get(key);
        if (known == null) {
            known = word(latin, script, first);
            if (kept.size() < MOST_KEPT) {
                kept.put(key, known);
            }
        }
        return known;
    }

    private Word word(String latin, int script, boolean first) {
        String common = same.getOrDefault(latin, latin);
        String sound = Sound.of(latin);
        boolean letter = first && latin.length() == 1 && Character.isLetter(latin.charAt(0));
        Word.Kind kind = letter ? Word.Kind.INITIAL : kind(latin);
        float weight =
                switch (kind) {
                    case NUMBER -> NUMBER;
                    case INITIAL -> INITIAL;
                    case PARTICLE -> PARTICLE;
                    case TITLE, FILLER, FORM -> 0f;
                    case NAME -> weight(isWellKnown(latin) ? common : misspeltWords.meant(common));
                };
        return new Word(latin, sound, common, kind, weight, script, traits(latin, kind));
    }

    private Set<Trait> traits(String latin, Word.Kind kind) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(known.contains(latin), Trait.KNOWN, traits);
        add(patronymics.stream().anyMatch(latin::endsWith), Trait.PATRONYMIC, traits);
        add(kind == Word.Kind.NAME && !isWellKnown(latin) && shortForms.mayBe(latin), Trait.LIKE_FORM, traits);
        add(isOrdinary(latin), Trait.ORDINARY, traits);
        add(countries.contains(latin), Trait.COUNTRY, traits);
        return traits;
    }

    private static void add(boolean has, Trait trait, Set<Trait> traits) {
        if (has) {
            traits.add(trait);
        }
    }

    private boolean isOrdinary(String latin) {
        return latin.length() < RARE_FROM || isWellKnown(latin) || ordinary.contains(latin);
    }

    private float weight(String name) {
        return weights.getOrDefault(name, name.length() <= SHORT_LETTERS ? SHORT_WORD : 1f);
    }

    private Word.Kind kind(String latin) {
        if (titles.contains(latin)) {
            return Word.Kind.TITLE;
        }
        if (particles.contains(latin)) {
            return Word.Kind.PARTICLE;
        }
        if (fillers.contains(latin) || latin.equals("&")) {
            return Word.Kind.FILLER;
        }
        if (Character.isDigit(same.getOrDefault(latin, latin).charAt(0))) {
            return Word.Kind.NUMBER;
        }
        return latin.length() == 1 ? Word.Kind.INITIAL : Word.Kind.NAME;
    }
}
