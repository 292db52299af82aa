package org.probity.screening;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.names.InnocentNames;
import org.probity.names.NameComparison;
import org.probity.names.NameComparison.Kind;
import org.probity.names.NameKnowledge;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameIndexTest {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();
    private static final String LISTED = "Gareth Bruce Worrell";

    private final List<String> texts = new ArrayList<>();
    private final NameIndex index = manyNamesAnd(LISTED);

    private NameIndex manyNamesAnd(String last) {
        NameIndex.Builder builder = new NameIndex.Builder();
        InnocentNames names = new InnocentNames(7);
        for (int i = 0; i < 3000; i++) {
            InnocentNames.Innocent name = names.next();
            texts.add(name.text());
            builder.add(KNOWLEDGE.read(name.text()), name.kind());
        }
        texts.add(last);
        builder.add(KNOWLEDGE.read(last), Kind.PERSON);
        return builder.build();
    }

    @Test
    void every_name_finds_itself_with_full_score() {
        for (String text : texts) {
            assertThat(index.search(KNOWLEDGE.read(text), 50))
                    .as(text)
                    .anySatisfy(found -> assertThat(texts.get(found.number())).isEqualTo(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORRELL, Gareth Bruce",
                "Gareth Worrell",
                "G. Bruce Worrell",
                "Gareht Bruce Worel",
                "GarethBruceWorrell",
                "G a r e t h B r u c e W o r r e l l",
                "Гарет Брюс Уоррелл",
                "Gаrеth Bruсе Wоrrеll",
                "Mr Gareth Bruce Wor rell",
                "GarethB ruce Worrell",
                "Gareth BrucexWorrell",
                "Gareth Bruce Xwoqrrell",
                "Gareth Bruce Wrell",
                "Gareth Brucekworrell",
                "Bruce Worrell",
                "Γαρεθ Βρυκε Οὐορρελλ",
            })
    void a_listed_name_is_found_in_disguise(String disguised) {
        NameIndex.Candidate best = index.search(KNOWLEDGE.read(disguised), 1).get(0);

        assertThat(texts.get(best.number())).isEqualTo(LISTED);
        assertThat(best.score()).isGreaterThanOrEqualTo(NameComparison.THRESHOLD);
    }

    @Test
    void greek_and_cyrillic_letters_that_stand_for_two_latin_ones_are_found_as_either() {
        NameIndex.Builder builder = new NameIndex.Builder();
        builder.add(KNOWLEDGE.read("Jovan Babarov"), Kind.PERSON);
        NameIndex listed = builder.build();

        assertThat(listed.search(KNOWLEDGE.read("Ιοβαν Βαβαροβ"), 1))
                .first()
                .satisfies(found -> assertThat(found.score()).isGreaterThan(NameComparison.THRESHOLD));
        assertThat(listed.search(KNOWLEDGE.read("Йован Бабаров"), 1))
                .first()
                .satisfies(found -> assertThat(found.score()).isGreaterThan(NameComparison.THRESHOLD));
    }

    @Test
    void a_word_that_stands_twice_counts_twice() {
        NameIndex.Builder builder = new NameIndex.Builder();
        InnocentNames names = new InnocentNames(8);
        for (int i = 0; i < 2000; i++) {
            builder.add(KNOWLEDGE.read("Mohamed " + names.next().text()), Kind.PERSON);
        }
        builder.add(KNOWLEDGE.read("Mohamed Mohamed Abdelbari"), Kind.PERSON);

        NameIndex.Candidate best = builder.build()
                .search(KNOWLEDGE.read("Abdelbari Mohamed Mohamed"), 1)
                .get(0);

        assertThat(best.number()).isEqualTo(2000);
        assertThat(best.score()).isEqualTo(1);
    }

    @Test
    void nothing_is_found_for_no_name_and_in_no_names() {
        assertThat(index.search(KNOWLEDGE.read(" - "), 50)).isEmpty();
        assertThat(new NameIndex.Builder().build().search(KNOWLEDGE.read(LISTED), 50))
                .isEmpty();
    }
}
