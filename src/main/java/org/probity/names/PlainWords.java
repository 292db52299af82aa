package org.probity.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Known words found by how they sound, for words that came from another script: "kompani" is "company". */
final class PlainWords {

    private static final int SHORTEST = 3;
    /** Two consonants are a company form: "kv" is "C.V.". */
    private static final Pattern NO_NAME = Pattern.compile("[a-z&&[^aeiouy]]{2}");
    /** Before these letters a c is an s. */
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");

    private static final String[][] ALIKE = {
        {"ph", "f"},
        {"ch", "C"},
        {"sh", "S"},
        {"ck", "k"},
        {"c", "k"},
        {"q", "k"},
        {"w", "v"},
        {"b", "v"},
        {"y", "i"},
        {"j", "i"},
        {"ou", "u"},
        {"h", ""}
    };

    /** Fewest letters that a word has when its vowels are hardly told apart. */
    private static final int SHORTEST_LOOSE = 5;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> looseWords = new HashMap<>();
    private final Map<String, String> smallWords = new HashMap<>();

    void addAll(Collection<String> known) {
        known.stream()
                .sorted()
                .filter(word -> word.indexOf(' ') < 0)
                .forEach(word -> words.putIfAbsent(plain(word), word));
    }

    /** Ordinary words besides, which are found where vowels are hardly told apart: "limitid" is "limited". */
    void addOrdinary(Collection<String> known) {
        addAll(known);
        known.stream()
                .sorted()
                .filter(word -> word.indexOf(' ') < 0 && word.length() >= SHORTEST_LOOSE)
                .forEach(word -> looseWords.putIfAbsent(loose(word), word));
    }

    /** Small words of names, "of", "del", "Co.", which the scripts of three vowels write as "uf", "dil" and "ku". */
    void addSmall(Collection<String> known) {
        known.stream()
                .sorted()
                .filter(word -> word.indexOf(' ') < 0 && word.length() >= 2 && word.length() <= SHORTEST)
                .forEach(word -> smallWords.putIfAbsent(threeVowels(hard(word)), word));
    }

    /** The small word that is written so with an h in place of these letters, or the word. */
    String smallWith(String written, String word) {
        String small = word.replace(written, "h");
        return small.length() < word.length() && smallWords.containsValue(small) ? small : word;
    }

    /** The small word that is written so in a script of three vowels, or the word. */
    String smallFor(String word) {
        return word.length() < 2 || word.length() > SHORTEST
                ? word
                : smallWords.getOrDefault(threeVowels(hard(word)), word);
    }

    /** The known word that sounds like the word, or the word. */
    String knownFor(String word) {
        if (word.length() < SHORTEST && !NO_NAME.matcher(word).matches()) {
            return word;
        }
        String found = words.get(plain(word));
        if (found == null && word.length() >= SHORTEST_LOOSE - 1) {
            found = looseWords.get(loose(word));
            found = found == null ? looseWords.get(loose(word.replace("kh", ""))) : found;
        }
        return found == null ? word : found;
    }

    /** Scripts that have three vowels, or write them in another order, leave no more of a word than this. */
    private static String loose(String word) {
        return threeVowels(
                plain(hard(word.replace("ch", "k").replace("x", "ks"))).replace('p', 'v'));
    }

    private static String hard(String word) {
        return SOFT_C.matcher(word).replaceAll("s").replace('c', 'k');
    }

    private static String threeVowels(String word) {
        String vowels = word.replace('e', 'i').replace('o', 'u');
        StringBuilder sorted = new StringBuilder(vowels.length());
        for (int at = 0; at < vowels.length(); ) {
            int end = at;
            while (end < vowels.length() && "aiu".indexOf(vowels.charAt(end)) >= 0) {
                end++;
            }
            if (end == at) {
                sorted.append(vowels.charAt(at++));
            } else {
                vowels.substring(at, end).chars().sorted().distinct().forEach(vowel -> sorted.append((char) vowel));
                at = end;
            }
        }
        return sorted.toString();
    }

    private static String plain(String word) {
        String plain = word;
        for (String[] pair : ALIKE) {
            plain = plain.replace(pair[0], pair[1]);
        }
        StringBuilder single = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                single.append(plain.charAt(i));
            }
        }
        return single.toString();
    }
}
