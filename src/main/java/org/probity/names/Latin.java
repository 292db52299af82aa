package org.probity.names;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/** A word in small Latin letters and digits, whatever script it is written in. About 20 µs for other scripts. */
final class Latin {

    /** Of which nothing would be left; Latin spellings have a vowel in its place, mostly an a: "Ali", "Saeed". */
    private static final char AIN = '\u0639';

    private static final char ALIF = '\u0627';
    private static final char ROUGH_BREATHING = 0x314;
    private static final char FIRST_ACCENT = 0x300;
    private static final char LAST_ACCENT = 0x36f;
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiou]+");
    private static final String PLAIN = "; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower";
    /** Transliterators are not safe for threads, and dear to make. */
    private static final ThreadLocal<Transliterator> ANY =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin" + PLAIN));

    private static final ThreadLocal<Transliterator> HEBREW =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Hebrew-Latin" + PLAIN));
    private static final Map<String, String> CYRILLIC = Map.ofEntries(
            Map.entry("а", "a"),
            Map.entry("б", "b"),
            Map.entry("в", "v"),
            Map.entry("г", "g"),
            Map.entry("ґ", "g"),
            Map.entry("д", "d"),
            Map.entry("е", "e"),
            Map.entry("ё", "yo"),
            Map.entry("є", "ye"),
            Map.entry("ж", "zh"),
            Map.entry("з", "z"),
            Map.entry("и", "i"),
            Map.entry("і", "i"),
            Map.entry("ї", "yi"),
            Map.entry("й", "y"),
            Map.entry("к", "k"),
            Map.entry("л", "l"),
            Map.entry("м", "m"),
            Map.entry("н", "n"),
            Map.entry("о", "o"),
            Map.entry("п", "p"),
            Map.entry("р", "r"),
            Map.entry("с", "s"),
            Map.entry("т", "t"),
            Map.entry("у", "u"),
            Map.entry("ў", "u"),
            Map.entry("ф", "f"),
            Map.entry("х", "kh"),
            Map.entry("ц", "c"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ъ", ""),
            Map.entry("ы", "y"),
            Map.entry("ь", ""),
            Map.entry("э", "e"),
            Map.entry("ю", "yu"),
            Map.entry("я", "ya"),
            Map.entry("ј", "j"),
            Map.entry("љ", "lj"),
            Map.entry("њ", "nj"),
            Map.entry("ћ", "c"),
            Map.entry("ђ", "dj"),
            Map.entry("џ", "dz"));

    private Latin() {}

    static String of(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String plain = LatinLetters.plain(word);
        String known = plain == null ? Known.WORDS.get(word) : plain;
        return known == null ? byRules(word) : known;
    }

    /** The words of other scripts in data/names, so that the rules of all scripts need not be read before one is met. */
    private static final class Known {
        private static final Map<String, String> WORDS =
                Tables.rows("latin-words").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }

    static String byRules(String word) {
        int script = NameText.scriptOf(word);
        String text =
                switch (script) {
                    case UScript.CYRILLIC -> cyrillic(word);
                    case UScript.HEBREW -> vowels(HEBREW.get().transliterate(word));
                    case UScript.ARABIC -> vowels(ANY.get().transliterate(word.replace(AIN, ALIF)));
                    case UScript.HANGUL -> Hangul.latin(word);
                    case UScript.GREEK, UScript.KHMER -> letters(word);
                    default -> ANY.get().transliterate(word);
                };
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Inside a word without vowels w and y stand for some: "ntnyhw" is "ntnihu". */
    private static String vowels(String word) {
        return word.isEmpty()
                ? word
                : word.charAt(0) + word.substring(1).replace('w', 'u').replace('y', 'i');
    }

    /** Accents are gone, but rough breathing is an h where it is heard: "Ἁσάν" is "hasan", "Κἁν" is "khan". */
    private static String letters(String word) {
        String apart = Normalizer2.getNFDInstance().normalize(word.toLowerCase(Locale.ROOT));
        StringBuilder latin = new StringBuilder(apart.length());
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char sign = apart.charAt(i);
            if (sign == ROUGH_BREATHING) {
                String before = Letters.latin(plain.toString(), latin.isEmpty());
                plain.setLength(0);
                int at = before.length();
                while (at > 0 && "aeiouy".indexOf(before.charAt(at - 1)) >= 0) {
                    at--;
                }
                latin.append(before, 0, at).append('h').append(before, at, before.length());
            } else if (sign < FIRST_ACCENT || sign > LAST_ACCENT) {
                plain.append(sign);
            }
        }
        return withVowel(
                latin.append(Letters.latin(plain.toString(), latin.isEmpty())).toString());
    }

    /** A syllable whose only vowel is an ypsilon is one of another language: "Φυ" is "Fu". */
    private static String withVowel(String word) {
        return word.length() > 1
                        && word.indexOf('y') > 0
                        && NO_VOWEL.matcher(word).matches()
                ? word.replace('y', 'u')
                : word;
    }

    private static String cyrillic(String word) {
        StringBuilder text = new StringBuilder(word.length() * 2);
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            String letter = lower.substring(i, i + 1);
            String latin = CYRILLIC.get(letter);
            text.append(latin == null ? ANY.get().transliterate(letter) : latin);
        }
        return text.toString();
    }

    /** Whether nothing is to be done but to make letters small. */
    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
