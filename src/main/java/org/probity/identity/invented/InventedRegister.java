package org.probity.identity.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.probity.names.WellKnownNames;

/**
 * A register of nobody in particular: each party stands in one to four records that share no id, written by different
 * clerks, with fields missing. There are chance namesakes, as common names are drawn more often; families with one surname,
 * telephone and address, some with father and son of one name; and sister firms of one brand and one office. The same seed
 * gives the same register. Not safe for threads.
 */
public final class InventedRegister {

    /** Takes a line of a file of the vocabulary, cell by cell. */
    public interface Sheet {
        void line(Of file, List<String> cells);
    }

    /** The files written, with their columns. */
    public enum Of {
        PARTIES(
                "parties",
                List.of(
                        "id",
                        "name",
                        "kind",
                        "country",
                        "birth_date",
                        "incorporated_on",
                        "phones",
                        "emails",
                        "address",
                        "account")),
        OFFICIALS(
                "officials", List.of("id", "name", "country", "birth_date", "phones", "emails", "address", "account")),
        VENDORS(
                "vendors",
                List.of(
                        "id",
                        "name",
                        "kind",
                        "country",
                        "registration_number",
                        "incorporated_on",
                        "phones",
                        "emails",
                        "address",
                        "account")),
        IDENTIFIERS("identifiers", List.of("party_id", "scheme", "value", "country")),
        TRUTH("truth", List.of("id", "party"));

        private final String file;
        private final List<String> columns;

        Of(String file, List<String> columns) {
            this.file = file;
            this.columns = columns;
        }

        /** Its name without ending. */
        public String file() {
            return file;
        }

        /** Its columns. */
        public List<String> columns() {
            return columns;
        }
    }

    private static final String[] DIALLING = {"254", "33", "44", "49", "212", "961", "964", "93", "92", "7", "381"};
    private static final String[] SYLLABLES = {
        "ba", "dor", "kel", "mi", "ran", "to", "vis", "zan", "lu", "gar", "ne", "phi", "sor", "tal", "ur", "xi", "bren",
        "cal", "dim", "fe", "hal", "jo", "kri", "lon", "mar", "nov", "or", "pel", "qui", "ros", "ster", "tri", "vek",
        "wen", "yor", "zel"
    };
    private static final String[] STREETS = {
        "Harbour Road", "Station Street", "Rue du Marché", "Al Nasr Street", "Lenin Avenue", "Mill Lane",
                "Airport Road",
        "University Avenue", "Bakers Row", "Customs Lane", "Liberty Street", "Green Lane", "Hospital Road", "Old Town"
    };
    private static final int[] RECORDS = {1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4};
    private static final int COUNTRIES = 26;

    private final Random random;
    private final Spelling spelling;
    private final WellKnownNames names = WellKnownNames.shipped();
    private final List<Truth> recent = new ArrayList<>();
    private int records;

    public InventedRegister(long seed) {
        random = new Random(seed);
        spelling = new Spelling(random);
    }

    /** Writes the records of the given number of parties, and which record is whose. */
    public void write(int parties, Sheet sheet) {
        for (int number = 1; number <= parties; number++) {
            Truth truth = random.nextInt(10) < 6 ? person(number) : firm(number);
            recent.add(truth);
            int times = RECORDS[random.nextInt(RECORDS.length)];
            for (int time = 0; time < times; time++) {
                record(truth, sheet);
            }
        }
    }

    private Truth person(int number) {
        String culture = names.culture(random);
        Truth kin = percent(15) ? anyRecent(true) : null;
        if (kin != null) {
            culture = kin.culture();
        }
        List<String> given = new ArrayList<>(List.of(names.given(culture, random)));
        if (percent(35)) {
            given.add(names.given(culture, random));
        }
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(55 * 365));
        if (kin != null && percent(5)) {
            given.set(0, kin.given().get(0));
            born = kin.born().minusYears(20 + random.nextInt(15)).plusDays(random.nextInt(300));
        }
        List<String> family = new ArrayList<>(
                kin != null
                        ? kin.family()
                        : List.of(percent(30) ? made(2 + random.nextInt(2)) : names.family(culture, random)));
        if (kin == null && percent(12)) {
            family.add(names.family(culture, random));
        }
        return new Truth(
                number,
                true,
                culture,
                given,
                family,
                born,
                country(culture),
                digits(9),
                kin != null && percent(50) ? kin.phones() : List.of(phone(), phone()),
                mail(given.get(0) + "." + family.get(0), percent(60) ? number + ".mail.example" : made(3) + ".example"),
                kin != null && percent(80) ? kin.street() : street(),
                kin != null && percent(10) ? kin.account() : account());
    }

    private Truth firm(int number) {
        String culture = names.culture(random);
        Truth sister = percent(10) ? anyRecent(false) : null;
        List<String> words = new ArrayList<>();
        if (sister != null) {
            words.add(sister.given().get(0));
        } else {
            words.add(
                    percent(50)
                            ? made(2 + random.nextInt(2))
                            : percent(50) ? names.family(culture, random) : names.company("base", random));
            if (percent(35)) {
                words.add(names.company(percent(50) ? "place" : "base", random));
            }
        }
        words.add(names.company("trade", random));
        String domain = made(3) + ".example";
        return new Truth(
                number,
                false,
                culture,
                List.of(String.join(" ", words).split(" ")),
                List.of(names.company("form", random)),
                LocalDate.of(1975, 1, 1).plusDays(random.nextInt(50 * 365)),
                country(culture),
                digits(8),
                sister != null && percent(60) ? sister.phones() : List.of(phone(), phone()),
                sister != null && percent(30) ? sister.email() : mail("office", domain),
                sister != null && percent(80) ? sister.street() : street(),
                sister != null && percent(10) ? sister.account() : account());
    }

    private @org.jspecify.annotations.Nullable Truth anyRecent(boolean person) {
        for (int tries = 0; tries < 8 && !recent.isEmpty(); tries++) {
            Truth one = recent.get(random.nextInt(recent.size()));
            if (one.person() == person) {
                return one;
            }
        }
        return null;
    }

    private void record(Truth truth, Sheet sheet) {
        String id = String.format(Locale.ROOT, "R%07d", ++records);
        String name = truth.person()
                ? spelling.person(truth.culture(), truth.given(), truth.family())
                : spelling.firm(truth.given(), truth.family().get(0));
        String country = shown(80, truth.country());
        String phones = shown(45, written(truth.phones().get(random.nextInt(2))));
        String emails = shown(30, truth.email());
        String address = shown(40, percent(20) ? truth.street().replace("Street", "St.") : truth.street());
        String account = shown(20, truth.account());
        if (truth.person()) {
            String born = born(truth.born());
            if (percent(15)) {
                sheet.line(Of.OFFICIALS, List.of(id, name, country, born, phones, emails, address, account));
            } else {
                sheet.line(
                        Of.PARTIES, List.of(id, name, "person", country, born, "", phones, emails, address, account));
            }
            if (percent(25)) {
                sheet.line(Of.IDENTIFIERS, List.of(id, "national id", truth.registered(), truth.country()));
            }
        } else {
            String founded = shown(25, truth.born().toString());
            String number = shown(40, truth.registered());
            if (percent(60)) {
                sheet.line(
                        Of.VENDORS,
                        List.of(id, name, "company", country, number, founded, phones, emails, address, account));
            } else {
                sheet.line(
                        Of.PARTIES,
                        List.of(id, name, "company", country, "", founded, phones, emails, address, account));
            }
        }
        sheet.line(Of.TRUTH, List.of(id, Integer.toString(truth.number())));
    }

    /** A full date in half of the records; in one of fifty day and month are swapped, in one of a hundred a digit is wrong. */
    private String born(LocalDate day) {
        int odds = random.nextInt(100);
        if (odds < 1) {
            return day.plusYears(1).toString();
        }
        if (odds < 3 && day.getDayOfMonth() <= 12) {
            return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                    .toString();
        }
        return odds < 50
                ? day.toString()
                : odds < 55 ? day.toString().substring(0, 7) : odds < 75 ? "" + day.getYear() : "";
    }

    private String shown(int percent, String value) {
        return percent(percent) ? value : "";
    }

    private boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    private String country(String culture) {
        int home = Math.floorMod(culture.hashCode(), COUNTRIES);
        return "X" + (char) ('A' + (percent(10) ? random.nextInt(COUNTRIES) : home));
    }

    private String made(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < syllables; at++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private String phone() {
        return "+" + DIALLING[random.nextInt(DIALLING.length)] + " 7" + digits(8);
    }

    /** Written in one of four ways; one in a hundred with a wrong digit. */
    private String written(String phone) {
        String right = percent(1) ? phone.substring(0, phone.length() - 1) + random.nextInt(10) : phone;
        return switch (random.nextInt(4)) {
            case 0 -> right.replace("+", "00").replace(" ", "");
            case 1 -> right.replace(" ", "-");
            case 2 -> right.substring(0, right.length() - 4) + " " + right.substring(right.length() - 4);
            default -> right;
        };
    }

    private static String mail(String before, String domain) {
        String plain = java.text.Normalizer.normalize(before, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z.]", "");
        return plain + "@" + domain.toLowerCase(Locale.ROOT);
    }

    private String street() {
        return (1 + random.nextInt(300)) + " " + STREETS[random.nextInt(STREETS.length)] + ", "
                + names.company("place", random);
    }

    private String account() {
        return "XX" + digits(18);
    }
}
