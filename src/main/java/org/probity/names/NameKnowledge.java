package org.probity.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of words in names: company forms, titles, particles, common words, other spellings. Immutable once made. */
public final class NameKnowledge {

    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Float> weights = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private int longestForm = 1;

    /**
     * Reads the tables.
     *
     * @param tables lists of rows of cells by table name: company-forms (form, short), same-words (word, other words …),
     *     common-words (word, weight), titles, particles, fillers (word)
     */
    public NameKnowledge(Map<String, List<List<String>>> tables) {
        rows(tables, "company-forms").forEach(row -> addForm(row.get(0), row.get(1)));
        rows(tables, "same-words").forEach(row -> row.subList(1, row.size()).forEach(other -> same.put(other, row.get(0))));
        rows(tables, "common-words").forEach(row -> weights.put(row.get(0), Float.parseFloat(row.get(1))));
        rows(tables, "titles").forEach(row -> titles.add(row.get(0)));
        rows(tables, "particles").forEach(row -> particles.add(row.get(0)));
        rows(tables, "fillers").forEach(row -> fillers.add(row.get(0)));
    }

    private static List<List<String>> rows(Map<String, List<List<String>>> tables, String name) {
        return tables.getOrDefault(name, List.of());
    }

    private void addForm(String written, String shortForm) {
        List<String> words = new ArrayList<>();
        NameText.words(written).forEach(word -> words.add(Latin.of(word)));
        forms.put(String.join(" ", words), shortForm);
        longestForm = Math.max(longestForm, words.size());
    }

    /** Makes a name ready for comparing. About 1 µs for Latin letters, 20 µs a word for others. */
    public Name read(String written) {
        List<String> raw = NameText.words(written);
        List<String> latin = new ArrayList<>(raw.size());
        List<Integer> scripts = new ArrayList<>(raw.size());
        for (String word : raw) {
            String text = Latin.of(word);
            if (!text.isEmpty() || word.equals("&")) {
                latin.add(text.isEmpty() ? "&" : text);
                scripts.add(NameText.scriptOf(word));
            }
        }
        List<Word> words = new ArrayList<>(latin.size());
        for (int i = 0; i < latin.size(); ) {
            int formWords = formAt(latin, i);
            if (formWords > 0 && (words.size() > 0 || i + formWords < latin.size())) {
                String form = forms.getOrDefault(String.join(" ", latin.subList(i, i + formWords)), "");
                String inFull = String.join("", latin.subList(i, i + formWords));
                words.add(new Word(inFull, inFull, form, inFull, Word.Kind.FORM, 0, 0));
                i += formWords;
            } else {
                words.add(word(latin.get(i), scripts.get(i)));
                i++;
            }
        }
        return Name.of(written, words, String.join("", latin).replace("&", ""));
    }

    private int formAt(List<String> words, int at) {
        for (int length = Math.min(longestForm, words.size() - at); length > 0; length--) {
            if (forms.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private Word word(String latin, int script) {
        String common = same.getOrDefault(latin, latin);
        String sound = Sound.of(latin);
        Word.Kind kind = kind(latin);
        float weight = switch (kind) {
            case NUMBER -> 0.7f;
            case INITIAL -> 0.3f;
            case PARTICLE -> 0.15f;
            case TITLE, FILLER, FORM -> 0f;
            case NAME -> weights.getOrDefault(common, common.length() <= 2 ? 0.7f : 1f);
        };
        return new Word(latin, sound, common, Sound.bones(sound), kind, weight, script);
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
