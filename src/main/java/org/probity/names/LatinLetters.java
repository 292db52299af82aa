package org.probity.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** Latin letters with accents and strokes in plain ones, as ICU's transliteration "Latin-ASCII" has them and a hundred times as fast. */
final class LatinLetters {

    private static final char FIRST_ACCENT = 0x300;
    private static final char LAST_ACCENT = 0x36f;
    /** Letters that are no plain ones with an accent; the last three, of which ICU leaves nothing, as Azeris and Akan write them in English. */
    private static final String[] OTHERS = {
        "\u00df=ss",
        "\u00e6=ae",
        "\u00f0=d",
        "\u00f8=o",
        "\u00fe=th",
        "\u0111=d",
        "\u0127=h",
        "\u0131=i",
        "\u0142=l",
        "\u014b=n",
        "\u0153=oe",
        "\u0167=t",
        "\u0259=a",
        "\u0254=o",
        "\u025b=e"
    };

    private static final Map<Character, String> PLAIN = new HashMap<>();

    static {
        for (String one : OTHERS) {
            PLAIN.put(one.charAt(0), one.substring(2));
        }
        addAll(0xc0, 0x24f);
        addAll(0x1e00, 0x1eff);
    }

    private LatinLetters() {}

    private static void addAll(int from, int to) {
        for (int letter = from; letter <= to; letter++) {
            String apart = Normalizer2.getNFDInstance().getDecomposition(letter);
            if (apart != null && isPlain(apart.charAt(0))) {
                PLAIN.put((char) letter, apart.substring(0, 1));
            }
        }
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** The word in small plain letters and digits; null where it has letters that are not known here. */
    static @Nullable String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length() + 2);
        for (int at = 0; at < small.length(); at++) {
            char letter = small.charAt(at);
            String other = PLAIN.get(letter);
            if (isPlain(letter) || letter >= '0' && letter <= '9') {
                plain.append(letter);
            } else if (other != null) {
                plain.append(other);
            } else if (letter > '~' && (letter < FIRST_ACCENT || letter > LAST_ACCENT)) {
                return null;
            }
        }
        return plain.toString();
    }
}
