package org.probity.picture;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.probity.fact.Fact;
import org.probity.fact.Hit;
import org.probity.fact.Kinship;
import org.probity.fact.Origin;
import org.probity.fact.Ownership;
import org.probity.fact.PathStep;
import org.probity.fact.Payment;
import org.probity.fact.SharedKey;
import org.probity.fact.SignOff;
import org.probity.fact.Subject;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PictureTest {

    private static final Path GOLDEN = Path.of("src/test/resources/pictures");
    private static final Subject VENDOR =
            new Subject("V1", "Acme Roads Ltd", "vendor", LocalDate.of(2026, 6, 1), "", List.of());

    private static Origin row(String file, long line) {
        return new Origin(file + ".csv", line, "");
    }

    private static Fact share(String owner, String firm, int percent) {
        return new Ownership(
                owner,
                firm,
                BigDecimal.valueOf(percent),
                null,
                null,
                "shares",
                null,
                null,
                null,
                row("ownership", percent));
    }

    private static Fact paid(String payer, String payee, int amount, int line) {
        return new Payment(
                "T" + line,
                payer,
                payee,
                null,
                null,
                BigDecimal.valueOf(amount),
                "USD",
                null,
                LocalDate.of(2026, 3, 1).plusDays(line),
                null,
                null,
                null,
                "bank",
                row("payments", line));
    }

    private static Fact family(String person, String personName, String relative, String relativeName, String word) {
        Origin origin = row("relations", 2);
        PathStep step = new PathStep(person, relative, relativeName, "person", word, word, 1, origin);
        return new Kinship(person, personName, relative, relativeName, 1, word, List.of(step), List.of(origin));
    }

    private static Picture picture(Language language, Fact... facts) {
        return Picture.of("Test", VENDOR, List.of(facts), List.of(), Translation.empty(language))
                .orElseThrow();
    }

    private static Fact[] kickback() {
        return new Fact[] {
            share("P1", "V1", 70),
            new SignOff("D1", null, "C1", "O1", "approver", LocalDate.of(2026, 2, 1), null, row("sign_offs", 2)),
            family("O1", "Ana Petrova", "P2", "Goran Petrov", "husband"),
            paid("P1", "P2", 25000, 3)
        };
    }

    private static Fact[] shared() {
        return new Fact[] {
            new SharedKey("phone", "+38344111222", "V1", "Acme Roads Ltd", "O1", "Ana Petrova", List.of()),
            new SharedKey("director", "P9", "V1", "Acme Roads Ltd", "V2", "Beta d.o.o.", List.of()),
            new Hit(
                    "V2",
                    "Beta d.o.o.",
                    "EXC-SAN",
                    "EXC-7",
                    "sanction",
                    "name",
                    "possible",
                    new BigDecimal("0.8"),
                    new BigDecimal("0.8"),
                    "Beta",
                    "Beta",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    List.of())
        };
    }

    @TestFactory
    Stream<DynamicTest> the_pictures_are_those_kept() {
        return Stream.of(Language.ENGLISH, Language.ARABIC)
                .flatMap(language -> Stream.of(
                        kept("kickback-" + language.tag(), picture(language, kickback())),
                        kept("shared-" + language.tag(), picture(language, shared()))));
    }

    private static DynamicTest kept(String name, Picture picture) {
        return DynamicTest.dynamicTest(name, () -> {
            Path file = GOLDEN.resolve(name + ".svg");
            if (System.getProperty("probity.pages", "").equals("write")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, picture.svg());
            }
            assertThat(picture.svg())
                    .as(file + " is stale. Maybe run: mvn test -Dprobity.pages=write")
                    .isEqualTo(read(file));
        });
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void the_sentences_tell_the_drawing_in_order() {
        assertThat(picture(Language.ENGLISH, kickback()).sentences())
                .containsExactly(
                        "P1 holds 70 % of Acme Roads Ltd.",
                        "O1 was approver of C1 on 2026-02-01.",
                        "Goran Petrov is the husband of Ana Petrova.",
                        "P1 paid USD 25000 to Goran Petrov on 2026-03-04.");
    }

    @Test
    void a_possible_hit_is_never_told_as_the_same() {
        Picture picture = picture(Language.ENGLISH, shared());

        assertThat(picture.svg()).contains("perhaps the same");
        assertThat(picture.sentences())
                .contains("Beta d.o.o. bears a name that is also on the list EXC-SAN: Beta (entry EXC-7)."
                        + " A name alone does not show that they are the same.");
    }

    @Test
    void of_many_the_most_tied_are_drawn_and_the_rest_is_counted() {
        List<Fact> facts = new ArrayList<>();
        for (int payer = 1; payer <= 60; payer++) {
            facts.add(paid("P" + payer, "O1", 10, payer));
        }
        facts.add(share("O1", "V1", 50));

        Picture picture = picture(Language.ENGLISH, facts.toArray(Fact[]::new));

        assertThat(picture.svg().split("<g>", -1)).hasSize(Picture.MOST_NODES + 1);
        assertThat(picture.svg()).contains(">Acme Roads Ltd<", "22 more parties or papers are left out");
        assertThat(picture.sentences())
                .hasSize(Picture.MOST_NODES)
                .endsWith("22 more parties or papers are left out of the picture.");
    }

    @Test
    void payments_between_the_same_two_are_added_up() {
        assertThat(picture(Language.ENGLISH, paid("V1", "O1", 100, 1), paid("V1", "O1", 50, 9))
                        .sentences())
                .containsExactly(
                        "Acme Roads Ltd made 2 payments to O1 from 2026-03-02 to 2026-03-10, USD 150 together.");
    }

    @Test
    void facts_that_tie_nobody_to_anybody_have_no_picture() {
        assertThat(Picture.of("Test", VENDOR, List.of(), List.of(), Translation.english()))
                .isEmpty();
    }

    @Test
    void names_can_neither_turn_the_text_nor_break_the_markup() {
        Fact hostile = family(
                "V1", "Acme", "P1", "</text><script>\u202Eevil\u0000 & \"Co\" \u0627\u0644\u0646\u0648\u0631", "wife");

        String svg = picture(Language.ENGLISH, hostile).svg();

        assertThat(svg).doesNotContain("<script", "\u202E", "\u0000").contains("\u2068", "&lt;script&gt;", "&amp;");
    }

    @Test
    void a_very_long_name_is_cut_in_the_drawing_and_whole_for_whoever_points_at_it() {
        String name = "Obshchestvo ".repeat(20).strip();

        String svg = picture(Language.ENGLISH, family("V1", "Acme", "P1", name, "wife"))
                .svg();

        assertThat(svg).contains("<title>Person: " + name + "</title>", " …</text>");
    }

    @Test
    void right_to_left_the_drawing_is_mirrored() {
        String left = picture(Language.ENGLISH, kickback()).svg();
        String right = picture(Language.ARABIC, kickback()).svg();

        assertThat(right).contains("direction=\"rtl\"");
        assertThat(left).doesNotContain("direction");
    }
}
