package org.probity.intake.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.fact.ListEntry;
import org.probity.fact.ListEntry.Born;
import org.probity.fact.ListEntry.Name;
import org.probity.fact.ListEntry.Number;
import org.probity.fact.ListEntry.Place;
import org.probity.fact.ListEntry.Quality;
import org.probity.fact.ListEntry.Tie;
import org.probity.fact.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.intake.lists.Samples.entry;
import static org.probity.intake.lists.Samples.read;

/** Every official form is read whole, shown on the invented samples. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficialListsTest {

    @Test
    void a_person_of_the_United_Nations_has_names_births_and_papers() {
        ListReading reading = read("un-sc");
        ListEntry person = entry(reading, "XXi.001");

        assertThat(reading.problems()).isEmpty();
        assertThat(person.names())
                .containsExactly(
                        new Name("TARIQ SAMPLE AL-MITHALI", Quality.PRIMARY),
                        new Name("طارق المثالي", Quality.ORIGINAL_SCRIPT),
                        new Name("TAREK EL MITHALY", Quality.STRONG),
                        new Name("ABU MITHAL", Quality.WEAK));
        assertThat(person.births()).containsExactly(born("1963", "1965", false), born("1964", "1964", true));
        assertThat(person.numbers()).containsExactly(new Number("passport", "XX0000001", "UG"));
        assertThat(person.addresses())
                .containsExactly(new Place("1 Invented Road, Goma, Democratic Republic of the Congo", "CD"));
        assertThat(entry(reading, "XXe.001").names()).contains(new Name("Invented Lake Brigade", Quality.FORMER));
    }

    @Test
    void remarks_of_OFAC_go_on_in_the_comments() {
        ListReading reading = read("ofac-sdn");
        ListEntry person = entry(reading, "90002");

        assertThat(reading.problems()).isEmpty();
        assertThat(person.names())
                .containsExactly(
                        new Name("Boris Example SAMPLE", Quality.PRIMARY),
                        new Name("BORYA", Quality.WEAK),
                        new Name("Barys SAMPLE", Quality.STRONG));
        assertThat(person.births())
                .containsExactly(born("1965-04-12", "1965-04-12", false), born("1964", "1964", true));
        assertThat(person.countries()).containsExactly("BY", "CY");
        assertThat(person.gender()).isEqualTo("male");
        assertThat(person.programmes()).containsExactly("XMP", "SDGT");
        assertThat(person.numbers())
                .containsExactly(
                        new Number("passport", "MX0000002", "BY"),
                        new Number("national id", "00-11-22", "CY"),
                        new Number("email", "boris@invented.example", ""),
                        new Number("phone", "0005550100", ""));
        assertThat(person.ties()).containsExactly(new Tie("linked to", "INVENTED TRADING CO., LTD", ""));
        assertThat(entry(reading, "90003").numbers()).contains(new Number("imo", "9999999", ""));
    }

    @Test
    void the_XML_of_OFAC_says_the_same_as_its_CSV() {
        ListReading reading = read("ofac-xml");
        ListEntry person = entry(reading, "90002");

        assertThat(reading.published()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(person.names())
                .containsExactly(new Name("Boris Example SAMPLE", Quality.PRIMARY), new Name("BORYA", Quality.WEAK));
        assertThat(person.births())
                .containsExactly(born("1965-04-12", "1965-04-12", false), born("1964", "1964", true));
        assertThat(person.numbers()).containsExactly(new Number("passport", "MX0000002", "BY"));
        assertThat(person.gender()).isEqualTo("male");
    }

    @Test
    void rows_of_the_EU_become_one_entry() {
        ListReading reading = read("eu-fsf");
        ListEntry person = entry(reading, "9001");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.published()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(reading.entries()).hasSize(2);
        assertThat(person.kind()).isEqualTo("person");
        assertThat(person.names()).extracting(Name::text).containsExactly("Irina Sample", "Ирина Сэмпл");
        assertThat(person.births())
                .containsExactly(born("1970-01-31", "1970-01-31", false), born("1968", "1971", true));
        assertThat(person.numbers()).containsExactly(new Number("passport", "MP0000009", "BY"));
        assertThat(person.countries()).containsExactly("BY");
        assertThat(entry(reading, "9002").numbers()).containsExactly(new Number("registration", "0000000001", "RU"));
    }

    @Test
    void rows_of_the_United_Kingdom_become_one_entry_with_the_days_that_are_known() {
        ListReading reading = read("uk-sanctions");
        ListEntry person = entry(reading, "XMP0001");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.published()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(person.names())
                .containsExactly(
                        new Name("Karim Jad EXAMPLE", Quality.PRIMARY),
                        new Name("كريم", Quality.ORIGINAL_SCRIPT),
                        new Name("Kareem EXAMPLE", Quality.STRONG),
                        new Name("ABU JAD", Quality.WEAK));
        assertThat(person.births())
                .containsExactly(born("1961", "1961", false), born("1961-10-05", "1961-10-05", false));
        assertThat(person.addresses()).hasSize(2);
        assertThat(entry(reading, "XMP0002").kind()).isEqualTo("vessel");
        assertThat(entry(reading, "XMP0003").numbers())
                .contains(new Number("registration", "12345", ""), new Number("registration", "67890", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"world-bank", "world-bank-json"})
    void names_of_the_World_Bank_are_taken_apart(String folder) {
        ListReading reading = read(folder);
        ListEntry firm = entry(reading, "500001");

        assertThat(reading.problems()).isEmpty();
        assertThat(firm.names())
                .containsExactly(
                        new Name("INVENTED ROADS LTD.", Quality.PRIMARY),
                        new Name("OLD INVENTED ROADS", Quality.FORMER),
                        new Name("IRL", Quality.STRONG));
        assertThat(firm.type()).isEqualTo("debarment");
        assertThat(firm.until()).isNull();
        assertThat(entry(reading, "500002").until()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(entry(reading, "500002").kind()).isEqualTo("person");
        assertThat(entry(reading, "500003").countries()).containsExactly("CD");
    }

    @Test
    void each_source_of_the_screening_list_says_what_it_means() {
        ListReading reading = read("us-csl");

        assertThat(reading.entries())
                .extracting(ListEntry::type)
                .containsExactly("sanction", "sanction", "debarment", "censure");
        ListEntry person = reading.entries().get(0);
        assertThat(person.names())
                .extracting(Name::text)
                .containsExactly("Boris Example SAMPLE", "Barys SAMPLE", "BORYA");
        assertThat(person.numbers())
                .containsExactly(
                        new Number("passport", "MX0000002", "BY"), new Number("national id", "00-11-22", "CY"));
        assertThat(person.addresses()).containsExactly(new Place("7 Invented Street, Minsk, BY", "BY"));
    }

    @Test
    void targets_of_OpenSanctions_are_read() {
        ListEntry person = entry(read("opensanctions"), "NK-Invented1");

        assertThat(person.kind()).isEqualTo("person");
        assertThat(person.names()).hasSize(3);
        assertThat(person.births())
                .containsExactly(born("1970-01-31", "1970-01-31", false), born("1970", "1970", false));
        assertThat(person.countries()).containsExactly("BY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftm", "ftm-nested"})
    void an_entity_carries_its_posts_and_relatives_in_either_form(String folder) {
        ListReading reading = read(folder);
        ListEntry minister = entry(reading, "Q-inv-1");
        ListEntry firm = entry(reading, "NK-inv-3");

        assertThat(minister.type()).isEqualTo("public position");
        assertThat(minister.positions()).containsExactly("Minister of Ports");
        assertThat(minister.ties()).containsExactly(new Tie("family: brother", "Yusuf Example", "Q-inv-2"));
        assertThat(minister.births()).containsExactly(born("1968-03", "1968-03", false));
        assertThat(firm.type()).isEqualTo("sanction");
        assertThat(firm.from()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(firm.ties()).containsExactly(new Tie("owner", "Yusuf Example", "Q-inv-2"));
        assertThat(reading.entries()).extracting(ListEntry::id).doesNotContain("NK-inv-4");
    }

    @Test
    void any_other_list_comes_through_a_mapping_file() {
        Path folder = Samples.FOLDER.resolve("ungm");
        ListReading reading = OfficialLists.read(
                List.of(new ListFile(folder.resolve("ineligible.csv"), Shape.MAPPED)),
                new ReadAs("ungm", "debarment", folder.resolve("mapping.json")));

        assertThat(reading.problems()).isEmpty();
        assertThat(entry(reading, "U-1").names())
                .containsExactly(
                        new Name("Invented Catering SARL", Quality.PRIMARY),
                        new Name("Catering Inventé", Quality.STRONG),
                        new Name("ICS", Quality.STRONG));
        assertThat(entry(reading, "U-1").until()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(entry(reading, "U-2").countries()).containsExactly("SS");
    }

    @Test
    void countries_are_known_by_the_names_publishers_give_them() {
        assertThat(Countries.code("Korea, North")).contains("KP");
        assertThat(Countries.code("Iran (Islamic Republic of)")).contains("IR");
        assertThat(Countries.code("Türkiye")).contains("TR");
        assertThat(Countries.code("Kosovo")).contains("XK");
        assertThat(Countries.code("Cote d Ivoire")).contains("CI");
        assertThat(Countries.code("former Soviet Union")).isEmpty();
    }

    private static Born born(String earliest, String latest, boolean circa) {
        return new Born(date(earliest), date(latest), circa);
    }

    private static PartialDate date(String text) {
        String[] parts = text.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }
}
