package org.probity.graph;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhonesTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final List<String> BETWEEN = List.of("", "", "", " ", "-", ".", ") (");

    @Test
    void numbers_of_all_countries_are_read_as_the_library_reads_them() {
        Random random = new Random(1);
        int plain = 0;
        List<Integer> codes =
                LIBRARY.getSupportedCallingCodes().stream().sorted().toList();
        for (int round = 0; round < 200; round++) {
            for (int code : codes) {
                String written = "+" + code + national(random);
                plain += PlainPhones.number(written).isPresent() ? 1 : 0;
                assertThat(Phones.international(written, null)).as(written).isEqualTo(parsed(written));
            }
        }
        assertThat(plain).as("numbers that took the short way").isGreaterThan(20_000);
    }

    @Test
    void without_prefix_and_country_nothing_can_be_told() {
        assertThat(Phones.international("784 906 133", null)).isEmpty();
        assertThat(Phones.international("784 906 133", "XD")).isEmpty();
        assertThat(Phones.international("0049 30 901820", "XD")).contains("+4930901820");
        assertThat(Phones.international("030 901820", "de")).contains("+4930901820");
    }

    @Test
    void what_is_dialled_inside_the_country_only_is_left_out() {
        assertThat(Phones.international("+44 (0)20 7946 0958", null)).contains("+442079460958");
        assertThat(Phones.international("+39 06 1234 5678", null)).contains("+390612345678");
    }

    private static String national(Random random) {
        StringBuilder national = new StringBuilder();
        int digits = 4 + random.nextInt(9);
        for (int at = 0; at < digits; at++) {
            national.append(BETWEEN.get(random.nextInt(BETWEEN.size()))).append(random.nextInt(10));
        }
        return national.toString();
    }

    private static Optional<String> parsed(String written) {
        try {
            PhoneNumber number = LIBRARY.parse(written, null);
            return LIBRARY.isPossibleNumber(number)
                    ? Optional.of(LIBRARY.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
