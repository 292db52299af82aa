package org.probity.names;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.names.NameComparison.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NameComparisonTest {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "PERSON, Muammar Gaddafi, Moammar Kadhafi",
        "PERSON, 'HASAN, Ahmad', Ahmed Hassan",
        "PERSON, Vladimir Putin, Владимир Путин",
        "PERSON, Gareth Bruce Worrell, Gаrеth Bruсе Wоrrеll",
        "PERSON, Gareth Bruce Worrell, G4r3th Bruc3 W0rr3ll",
        "PERSON, Faysal Khaluf, F. Khaluf",
        "PERSON, Abdul Rahman, Abdulrahman",
        "PERSON, Dr. Hans Weber, Hans Weber",
        "COMPANY, Anglo-Caribbean Co. Ltd., Anglo Caribbean Company Limited",
        "COMPANY, Zidco Holdings, ZIDCO HOLDING",
        "COMPANY, Red Star LLC, R e d S t a r",
        "COMPANY, Danesh Azarin Company Limited, Danesh Azarin Compny Limtied",
        "COMPANY, Danesh Azarin Parvaz Ltd, Danesh Azarin Ltd",
        "PERSON, Sergejs Lavrovs, Sergey Viktorovich LAVROV",
        "PERSON, Tarek Sabri, TarekS ABRI",
        "PERSON, Otis Fenwick, Otjs Fenwyck",
        "PERSON, O. Fenwick, Otis-Karl Fenwick",
        "PERSON, Marta Vidovic, civodiV atraM",
        "PERSON, Orlo al-Wakili, Orlo la-Wakili",
        "PERSON, 48d8y Fenw1ck, abdbu Fenwick",
        "COMPANY, Petrovostroj Trading, Petrovostroj",
        "COMPANY, Petrovostroj Trading, Petrovostroj Mining",
        "COMPANY, Petrovostroj Somalia, Petrovostroj",
        "COMPANY, Kordun Front Lebanon, Lebanese Kordun Front",
        "COMPANY, Kordun Bank of the Democratic People's Republic of Korea, Kordun Bank DPRK",
        "COMPANY, Private Military Company Kordun, Kordun Group",
        "COMPANY, Three Percent Fund, 3% Fund",
        "COMPANY, Talleres Ocampo S.A. de C.V., C.V. de S.A. Ocampo Talleres",
        "COMPANY, Talleres Ocampo S.A. de C.V., Talleres Ocampo S.A.R.L.",
        "COMPANY, Hermosilla Ltda., Hermosilla Lqda.",
        "COMPANY, Hermosilla S.A., Hermosilla w.A.",
        "COMPANY, Hermosilla S.A., Hermosilla 5.A.",
        "COMPANY, Hermosilla S.A., HERMOSILLAS.A.",
        "COMPANY, Bank Kordun Closed Joint-Stock Company, Joint-Stock Kordun Bank Closed Company",
        "COMPANY, 2170 Harrow Avenue 12B LLC, 2170HARROWAVENUE12BLLC",
        "COMPANY, 2170 Harrow Avenue 12B LLC, 2170 H4rrow Avenue 12B LLC",
        "COMPANY, Puerto 25, PUERTO25",
        "COMPANY, Hermosilla Nr. 48, H e r m o s i l l a N r . 4 8",
    })
    void One_name_in_two_spellings(Kind kind, String one, String other) {
        assertThat(score(one, other, kind)).isGreaterThanOrEqualTo(NameComparison.THRESHOLD);
        assertThat(score(other, one, kind)).isEqualTo(score(one, other, kind));
    }

    @ParameterizedTest(name = "{1} is not {2}")
    @CsvSource({
        "PERSON, Vijay Gupta, Ajay Gupta",
        "PERSON, Angelo Mercaz, Angela Merkel",
        "PERSON, Ahmed, Ahmed Hassan Khalil",
        "PERSON, G. Friis, Fritz Martin Gelowicz",
        "COMPANY, Volkswagen Aktiengesellschaft, Siemens Aktiengesellschaft",
        "COMPANY, Zeta Trading 4, Zeta Trading 5",
        "COMPANY, Blue Lake Cement Ltd, Blue Hill Cement Ltd",
        "COMPANY, Danesh Ltd, Danesh Azarin Ltd",
        "COMPANY, Sunrise Trading, Sunrise",
        "COMPANY, Sunrise Somalia, Sunrise",
        "COMPANY, Petrovostroj Somalia, Petrovostroj Sudan",
        "COMPANY, Petrovostroj Somalia, Petrovostroj Kordun",
        "COMPANY, Sunrise Trading, Sunrise Bakery",
        "COMPANY, Hermosilla TK, Hermosilla MZ",
        "COMPANY, A. Ltd, Acme Ltd",
        "COMPANY, Zeta Trading Puerto25, Zeta Trading Puerto36",
        "PERSON, O. Khan, Otis-Karl Fenwick",
        "PERSON, Ali Mustafa Saadi, Ali Shihadi",
    })
    void Two_names(Kind kind, String one, String other) {
        assertThat(score(one, other, kind)).isLessThan(NameComparison.THRESHOLD);
    }

    @Test
    void Names_that_have_nothing_in_common_are_not_alike_at_all() {
        assertThat(score("Khan Said", "Khtn Sasd", Kind.PERSON)).isBetween(0.0, NameComparison.THRESHOLD);
        assertThat(score("Marwa Qabil", "Joost Vink", Kind.PERSON)).isZero();
    }

    @Test
    void A_patronymic_left_out_says_little_and_another_one_much() {
        double leftOut = score("Boyan Isterhazov", "ISTERHAZOV, Boyan Petrovich", Kind.PERSON);
        assertThat(leftOut).isGreaterThan(0.95).isLessThan(1);
        assertThat(score("Boris Ivanov", "Boris Petrovich Ivanov", Kind.PERSON)).isLessThan(0.93);
        assertThat(score("Boyan Isterhazov", "Boyan Orlin ISTERHAZOV", Kind.PERSON))
                .isLessThan(leftOut);
        assertThat(score("Boyan Sergeevich Isterhazov", "Boyan Petrovich ISTERHAZOV", Kind.PERSON))
                .isLessThan(NameComparison.THRESHOLD);
    }

    @Test
    void Reasons_name_every_word() {
        assertThat(reasons("Dr. F. Mohamed KHALUF", "Faysal Muhammad Khaluuf", Kind.PERSON))
                .contains("\"mohamed\" and \"muhammad\": another spelling of the same name")
                .contains("\"f\" and \"faysal\": initial that fits")
                .contains("\"khaluf\" and \"khaluuf\": sounds the same")
                .contains("\"dr\": legal form, title or filler, not compared");
        assertThat(reasons("Zeta Trading 4", "Zeta Trading", Kind.COMPANY)).contains("\"4\": number only in one name");
    }

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource({
        "Zeta Ltd (formerly Bricks of Acme Ltd), Zeta Ltd, Bricks of Acme Ltd",
        "Sunrise t/a Petrovostroj, , Petrovostroj",
        "Ahmed Hassan; a.k.a.: Abu Dijana, Ahmed Hassan, Abu Dijana",
        "ACME BRICKS S.A. TAMBIÉN CONOCIDO COMO LADRILLOS ACME, ACME BRICKS S.A., LADRILLOS ACME",
        "Иван Петров (он же Борис Сидоров), Иван Петров, Борис Сидоров",
        "Front of Petrovo/Army of Kordun, Front of Petrovo, Army of Kordun",
    })
    void A_text_with_several_names(String text, String first, String second) {
        assertThat(KNOWLEDGE.readAll(text).stream().map(Name::written))
                .containsExactly(
                        Stream.of(text, first, second).filter(Objects::nonNull).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Import/Export Company",
                "Party of Liberation/Front",
                "Maria alias",
                "Fka Khan",
                "Sunrise alias Ali",
                "Formerly",
                "a/b/c/d"
            })
    void A_text_with_one_name(String text) {
        assertThat(KNOWLEDGE.readAll(text).stream().map(Name::written)).containsExactly(text);
    }

    @Test
    void The_score_with_reasons_is_the_score() {
        Name one = KNOWLEDGE.read("Abdul Rahman Al-Sayed");
        Name other = KNOWLEDGE.read("AbdulRahman Sayyid");
        assertThat(NameComparison.explained(one, other, Kind.PERSON).value())
                .isEqualTo(NameComparison.score(one, other, Kind.PERSON));
    }

    private static double score(String one, String other, Kind kind) {
        return NameComparison.score(KNOWLEDGE.read(one), KNOWLEDGE.read(other), kind);
    }

    private static List<String> reasons(String one, String other, Kind kind) {
        return NameComparison.explained(KNOWLEDGE.read(one), KNOWLEDGE.read(other), kind).reasons().stream()
                .map(Object::toString)
                .toList();
    }
}
