package org.probity.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatinTest {

    private static final Transliterator ICU =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    /** ICU leaves nothing of them. */
    private static final int OPEN_O = 0x186;

    private static final int SCHWA = 0x18f;

    @Test
    void letters_with_accents_are_those_of_icu() {
        int known = 0;
        for (int letter = 0xc0; letter <= 0x1eff; letter = letter == 0x24f ? 0x1e00 : letter + 1) {
            String word = "x" + Character.toString(letter) + "y";
            String plain = LatinLetters.plain(word);
            known += plain == null ? 0 : 1;
            if (plain != null && Character.isLetter(letter) && letter != OPEN_O && letter != SCHWA) {
                assertThat(plain)
                        .as(word)
                        .isEqualTo(
                                ICU.transliterate(word).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
            }
        }
        assertThat(known).isGreaterThan(500);
    }

    @Test
    void azeri_and_akan_letters_are_written_as_in_english() {
        assertThat(Latin.of("Həsənov")).isEqualTo("hasanov");
        assertThat(Latin.of("Əliyev")).isEqualTo("aliyev");
        assertThat(Latin.of("Akyeamfuɔ")).isEqualTo("akyeamfuo");
    }

    @Test
    void words_of_other_scripts_in_the_tables_are_kept_as_the_rules_read_them() {
        Map<String, String> kept = new TreeMap<>();
        Tables.rows("latin-words").forEach(row -> kept.put(row.get(0), row.get(1)));
        Map<String, String> needed = new TreeMap<>();
        for (String table : List.of("same-words", "particles", "company-forms", "given-names", "family-names")) {
            Tables.rows(table)
                    .forEach(row -> row.forEach(cell -> {
                        for (String name : cell.split("[; ]")) {
                            Stream.concat(NameText.apart(name).stream(), NameText.words(cell).stream())
                                    .filter(word ->
                                            LatinLetters.plain(word) == null && !word.matches("\\p{IsCyrillic}+"))
                                    .forEach(word -> needed.put(word, Latin.byRules(word)));
                        }
                    }));
        }
        assertThat(kept).isEqualTo(needed).isNotEmpty();
    }

    @Test
    void other_scripts_are_left_to_icu() {
        assertThat(LatinLetters.plain("Иванов")).isNull();
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
