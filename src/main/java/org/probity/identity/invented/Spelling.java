package org.probity.identity.invented;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Writes a name as another clerk would. It knows letters only: the tables by which names are compared are not used here, or
 * what is measured would be those tables. Not safe for threads.
 */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that clerks write for each other's, in both directions. */
    private static final String[][] SWAPS = {
        {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"kh", "h"}, {"q", "k"}, {"w", "v"}, {"y", "i"}, {"j", "y"},
        {"sh", "ch"}, {"sch", "sh"}, {"ph", "f"}, {"dj", "j"}, {"ck", "k"}, {"z", "s"}, {"dh", "d"}, {"th", "t"},
        {"gh", "g"}, {"ae", "e"}, {"ei", "ey"}, {"e", "a"}, {"o", "u"}, {"e", "i"}, {"cz", "ch"}, {"ts", "c"}
    };

    private static final Set<String> CYRILLIC = Set.of("russian", "ukrainian", "serbian");
    private static final Set<String> ARABIC =
            Set.of("algerian", "egyptian", "gulf", "iraqi", "levantine", "moroccan", "sudanese");
    private static final Map<String, String> FORMS = Map.of(
            "Ltd",
            "Limited",
            "Limited",
            "Ltd.",
            "LLC",
            "L.L.C.",
            "GmbH",
            "Gesellschaft mit beschränkter Haftung",
            "SARL",
            "S.A.R.L.",
            "PLC",
            "Public Limited Company",
            "Inc.",
            "Incorporated",
            "d.o.o.",
            "DOO",
            "Company",
            "Co.");

    private final Random random;
    private final Transliterator cyrillic = Transliterator.getInstance("Latin-Cyrillic");
    private final Transliterator arabic = Transliterator.getInstance("Latin-Arabic");

    Spelling(Random random) {
        this.random = random;
    }

    /** A person's name: order, initials, dropped names, titles, letters, scripts and slips of the hand. */
    String person(String culture, List<String> given, List<String> family) {
        List<String> first = new ArrayList<>(given);
        List<String> last = new ArrayList<>(family);
        if (first.size() > 1 && one(3)) {
            first.remove(1);
        }
        if (last.size() > 1 && one(3)) {
            last.remove(random.nextInt(2));
        }
        int odds = random.nextInt(100);
        if (odds < 7) {
            first.replaceAll(name -> initial(name) + ".");
        }
        if (random.nextInt(100) < 30) {
            otherLetters(random.nextBoolean() ? first : last);
        }
        if (random.nextInt(100) < 12) {
            slip(random.nextBoolean() ? first : last);
        }
        String name = ordered(first, last);
        if (odds >= 7 && odds < 17) {
            name = script(culture, name);
        }
        return dressed(name);
    }

    private String ordered(List<String> first, List<String> last) {
        String given = String.join(" ", first);
        String family = String.join(" ", last);
        return switch (random.nextInt(10)) {
            case 0, 1 -> family.toUpperCase(Locale.ROOT) + ", " + given;
            case 2 -> family + " " + given;
            default -> given + " " + family;
        };
    }

    private String script(String culture, String name) {
        return CYRILLIC.contains(culture)
                ? cyrillic.transliterate(name)
                : ARABIC.contains(culture) ? arabic.transliterate(name) : name;
    }

    private String dressed(String name) {
        return switch (random.nextInt(20)) {
            case 0 -> "Mr " + name;
            case 1 -> "Dr. " + name;
            case 2, 3 -> name.toUpperCase(Locale.ROOT);
            case 4, 5 ->
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
            default -> name;
        };
    }

    /** A firm's name: legal form, "and", a word left out, letters and slips of the hand. */
    String firm(List<String> words, String form) {
        List<String> name = new ArrayList<>(words);
        if (name.size() > 2 && one(8)) {
            name.remove(random.nextInt(name.size() - 1) + 1);
        }
        if (random.nextInt(100) < 12) {
            otherLetters(name);
        }
        if (random.nextInt(100) < 12) {
            slip(name);
        }
        String written = String.join(" ", name);
        written = one(4) ? written.replace("&", "and") : written;
        String legal = one(3) ? FORMS.getOrDefault(form, form) : one(6) ? "" : form;
        String whole = (written + " " + legal).strip();
        return one(8) ? whole.toUpperCase(Locale.ROOT) : one(30) ? "M/s " + whole : whole;
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** One or two spellings changed in one word. */
    private void otherLetters(List<String> words) {
        int at = random.nextInt(words.size());
        String word = words.get(at);
        for (int change = one(3) ? 2 : 1; change > 0; change--) {
            for (int tries = 0; tries < 12; tries++) {
                String[] swap = SWAPS[random.nextInt(SWAPS.length)];
                boolean forth = random.nextBoolean();
                String from = forth ? swap[0] : swap[1];
                String small = word.toLowerCase(Locale.ROOT);
                int place = small.length() == word.length() ? small.indexOf(from, 1) : -1;
                if (place > 0) {
                    word = word.substring(0, place)
                            + (forth ? swap[1] : swap[0])
                            + word.substring(place + from.length());
                    break;
                }
            }
        }
        words.set(at, word);
    }

    /** One letter left out, doubled, swapped with the next, or another in its place. */
    private void slip(List<String> words) {
        int at = random.nextInt(words.size());
        String word = words.get(at);
        if (word.length() < 4) {
            return;
        }
        int place = 1 + random.nextInt(word.length() - 2);
        char letter = (char) ('a' + random.nextInt(26));
        words.set(
                at,
                word.substring(0, place)
                        + switch (random.nextInt(4)) {
                            case 0 -> word.substring(place + 1);
                            case 1 -> word.charAt(place) + word.substring(place);
                            case 2 -> "" + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
                            default -> letter + word.substring(place + 1);
                        });
    }
}
