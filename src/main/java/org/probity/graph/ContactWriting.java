package org.probity.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Keys;

/** How telephones, mails, addresses and accounts are written so that two of the same are equal. */
public final class ContactWriting {

    /** Shorter numbers are extensions or service numbers that many share. */
    private static final int SHORTEST_PHONE = 7;

    /** One word is a town, not an address. */
    private static final int FEWEST_ADDRESS_WORDS = 2;

    private static final int SHORTEST_ACCOUNT = 5;

    private ContactWriting() {}

    /** The number as E.164, read as one of the given country when it has no prefix; else its digits. */
    public static Optional<String> phone(String written, @Nullable String country) {
        return Phones.international(written, country)
                .or(() -> Optional.of(digits(written)).filter(digits -> digits.length() >= SHORTEST_PHONE));
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            }
        }
        return digits.toString();
    }

    /** The address in small letters. */
    public static Optional<String> email(String written) {
        String mail = written.strip().toLowerCase(Locale.ROOT);
        int at = mail.indexOf('@');
        return at > 0 && at < mail.length() - 1 ? Optional.of(mail) : Optional.empty();
    }

    /** What follows the @. */
    public static Optional<String> mailDomain(String written) {
        return email(written).map(mail -> mail.substring(mail.lastIndexOf('@') + 1));
    }

    /** The different words and numbers of the address, sorted, in small letters without accents. */
    public static Optional<String> address(String line, @Nullable String city) {
        String text = Normalizer.normalize(city == null ? line : line + " " + city, Normalizer.Form.NFKD);
        TreeSet<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            char letter = at == text.length() ? ' ' : text.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                word.append(Character.toLowerCase(letter));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words.size() < FEWEST_ADDRESS_WORDS ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** Letters and digits in capitals. */
    public static Optional<String> account(String written) {
        String key = Keys.identifier(written);
        return key.length() < SHORTEST_ACCOUNT ? Optional.empty() : Optional.of(key);
    }
}
