package org.probity.names;

import java.util.Locale;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatinTest {

    private static final Transliterator ICU =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    @Test
    void letters_with_accents_are_those_of_icu() {
        int known = 0;
        for (int letter = 0xc0; letter <= 0x1eff; letter = letter == 0x24f ? 0x1e00 : letter + 1) {
            String word = "x" + Character.toString(letter) + "y";
            String plain = LatinLetters.plain(word);
            known += plain == null ? 0 : 1;
            if (plain != null && Character.isLetter(letter)) {
                assertThat(plain)
                        .as(word)
                        .isEqualTo(
                                ICU.transliterate(word).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
            }
        }
        assertThat(known).isGreaterThan(500);
    }

    @Test
    void other_scripts_are_left_to_icu() {
        assertThat(LatinLetters.plain("Иванов")).isNull();
        assertThat(LatinLetters.plain("ɔ")).isNull();
        assertThat(Latin.of("Nguyễn")).isEqualTo("nguyen");
        assertThat(Latin.of("Иванов")).isEqualTo("ivanov");
    }

    @Test
    void normalising_leaves_plain_texts_as_they_are() {
        for (int sign = ' '; sign < 0x2000; sign++) {
            String text = "e" + (char) sign + "o";
            if (NameText.isPlain(text) && sign != '&' && sign != '/') {
                assertThat(Normalizer2.getNFKCInstance().normalize(text)).isEqualTo(text);
            }
        }
    }
}
