package org.probity.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.probity.names.Word.Trait;

/** What is known of single words: what they are in a name, how much they say, and which others they stand for. Filled once, then safe for threads. */
final class WordKnowledge {

    // How much a word says about whom is meant, by its kind.
    private static final float NUMBER = 0.7f;
    private static final float INITIAL = 0.33f;
    private static final float PARTICLE = 0.15f;
    private static final float SHORT_WORD = 0.7f;
    private static final int SHORT_LETTERS = 2;
    /** Shorter words are anybody's. */
    private static final int RARE_FROM = 5;

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Float> weights = new HashMap<>();
    private final Set<String> titles = column("titles");
    private final Set<String> particles = new HashSet<>();
    private final Set<String> fillers = column("fillers");
    private final Set<String> known = new HashSet<>();
    private final Set<String> ordinary = column("ordinary-words");
    private final Set<String> countries = new HashSet<>();
    private final List<String> patronymics = List.copyOf(column("patronymics"));
    private final Misspelt misspelt = new Misspelt();
    private final ShortForms shortForms = new ShortForms();

    /**
     * Reads the tables.
     *
     * @param forms company forms, which short words may misspell
     * @param phrases takes spellings of several words
     */
    WordKnowledge(CompanyForms forms, Phrases phrases) {
        Tables.rows("same-words")
                .forEach(row -> Tables.list(row.get(1)).forEach(other -> addSame(other, row.get(0), phrases)));
        Tables.rows("common-words").forEach(row -> weights.put(row.get(0), Float.parseFloat(row.get(1))));
        Tables.rows("particles").forEach(row -> particles.add(Latin.of(row.get(0))));
        Tables.rows("country-words").forEach(row -> addCountry(row.get(0), row.get(1)));
        addKnown("given-names");
        addKnown("family-names");
        misspelt.addAll(weights.keySet());
        shortForms.addAll(forms.all());
    }

    private static Set<String> column(String table) {
        Set<String> words = new HashSet<>();
        Tables.rows(table).forEach(row -> words.add(row.get(0)));
        return words;
    }

    private void addSame(String other, String word, Phrases phrases) {
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

    /** Puts in the words that those of other scripts may stand for. */
    void fill(PlainWords plainWords, CompanyForms forms) {
        plainWords.addOrdinary(forms.all());
        plainWords.addAll(same.keySet());
        plainWords.addOrdinary(weights.keySet());
        plainWords.addAll(titles);
        plainWords.addSmall(particles);
        plainWords.addSmall(fillers);
        plainWords.addSmall(forms.all());
    }

    /** Whether it is a well-known given or family name. */
    boolean isName(String latin) {
        return known.contains(latin);
    }

    /** Whether it stands in a table of names, spellings or common words, and so misspells none of them. */
    boolean isWellKnown(String latin) {
        return known.contains(latin) || same.containsKey(latin) || weights.containsKey(latin);
    }

    /**
     * Makes a word with all that is known of it.
     *
     * @param first whether an only letter is an initial
     */
    Word word(String latin, int script, boolean first) {
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
                    case NAME -> weight(isWellKnown(latin) ? common : misspelt.meant(common));
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
