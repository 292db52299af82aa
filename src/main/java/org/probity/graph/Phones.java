package org.probity.graph;

import java.util.Locale;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** The telephone numbers of all countries, known from the first one that is read. */
final class Phones {

    private static final PhoneNumberUtil ALL = PhoneNumberUtil.getInstance();
    private static final char WIDE_PLUS = '\uff0b';

    private Phones() {}

    /** The number as E.164, read as one of the given country when it has no prefix; none where that cannot be told. */
    static Optional<String> international(String written, @Nullable String country) {
        String region = country == null ? null : country.toUpperCase(Locale.ROOT);
        boolean isKnown = region != null && ALL.getSupportedRegions().contains(region);
        // Where nobody knows how a country dials abroad, two zeros are the most common way.
        boolean abroad = !isKnown && written.strip().startsWith("00");
        String dialled = abroad ? "+" + written.strip().substring(2) : written;
        Optional<PhoneNumber> plain = PlainPhones.number(dialled);
        if (plain.isPresent()) {
            return plain.filter(ALL::isPossibleNumber).map(number -> ALL.format(number, PhoneNumberFormat.E164));
        }
        if (!isKnown && dialled.indexOf('+') < 0 && dialled.indexOf(WIDE_PLUS) < 0) {
            // Neither prefix nor country: found out the long way it takes a stack trace.
            return Optional.empty();
        }
        try {
            PhoneNumber number = ALL.parse(dialled, region);
            return ALL.isPossibleNumber(number)
                    ? Optional.of(ALL.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
