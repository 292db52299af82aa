package org.probity.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Origin;
import org.probity.intake.Row;
import picocli.CommandLine.Option;

/** What a user says of one subject on the command line, as the rows that files would hold. */
final class SubjectChoice {

    private static final String SUBJECT = "subject";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name, in any script.")
    private String name = "";

    @Option(names = "--alias", paramLabel = "NAME", description = "Another name; may be given several times.")
    private List<String> aliases = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "person or company.")
    private @Nullable String kind;

    @Option(names = "--country", paramLabel = "CODE", description = "Country, ISO 3166-1 alpha-2.")
    private @Nullable String country;

    @Option(names = "--birth-date", paramLabel = "DATE", description = "Date of birth: a year, a month or a day.")
    private @Nullable String birthDate;

    @Option(names = "--gender", paramLabel = "WORD", description = "female or male.")
    private @Nullable String gender;

    @Option(names = "--reg", paramLabel = "NUMBER", description = "Registration number.")
    private @Nullable String registration;

    @Option(names = "--tax", paramLabel = "NUMBER", description = "Tax number.")
    private @Nullable String tax;

    @Option(names = "--passport", paramLabel = "NUMBER", description = "Passport number.")
    private @Nullable String passport;

    @Option(
            names = "--id",
            paramLabel = "SCHEME:NUMBER",
            description = "Any other number, such as imo:9187629; may be given several times.")
    private List<String> numbers = List.of();

    @Option(names = "--phone", paramLabel = "NUMBER", description = "Telephone number.")
    private @Nullable String phone;

    @Option(names = "--email", paramLabel = "MAIL", description = "E-mail address.")
    private @Nullable String email;

    @Option(names = "--account", paramLabel = "NUMBER", description = "Bank account number or IBAN.")
    private @Nullable String account;

    @Option(names = "--address", paramLabel = "TEXT", description = "Address in one line.")
    private @Nullable String address;

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "An owner, searched for too; may be given several times.")
    private List<String> owners = List.of();

    /** The rows, by file. */
    Map<String, List<Row>> rows() {
        List<Row> parties = new ArrayList<>();
        Map<String, String> party = new LinkedHashMap<>();
        party.put("id", SUBJECT);
        party.put("name", name);
        party.put("aliases", String.join(";", aliases));
        put(party, "kind", kind);
        put(party, "country", country);
        put(party, "birth_date", birthDate);
        put(party, "gender", gender);
        put(party, "phones", phone);
        put(party, "emails", email);
        put(party, "account", account);
        put(party, "address", address);
        add(parties, "parties", party);
        for (String owner : owners) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", "owner " + parties.size());
            row.put("name", owner);
            add(parties, "parties", row);
        }
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        rows.put("parties", parties);
        List<Row> identifiers = identifiers();
        if (!identifiers.isEmpty()) {
            rows.put("identifiers", identifiers);
        }
        return rows;
    }

    private List<Row> identifiers() {
        List<Row> rows = new ArrayList<>();
        number(rows, "registration", registration);
        number(rows, "tax", tax);
        number(rows, "passport", passport);
        for (String number : numbers) {
            int colon = number.indexOf(':');
            if (colon <= 0) {
                throw new Stopped(
                        Exit.USAGE, "--id: \"" + number + "\" has no scheme. Expected one such as imo:9187629.");
            }
            number(rows, number.substring(0, colon), number.substring(colon + 1));
        }
        return rows;
    }

    private void number(List<Row> rows, String scheme, @Nullable String value) {
        if (value != null) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("party_id", SUBJECT);
            row.put("scheme", scheme);
            row.put("value", value);
            put(row, "country", country);
            add(rows, "identifiers", row);
        }
    }

    private static void put(Map<String, String> row, String column, @Nullable String value) {
        if (value != null) {
            row.put(column, value);
        }
    }

    private static void add(List<Row> rows, String file, Map<String, String> row) {
        rows.add(new Row(new Origin(file, rows.size() + 1, row.getOrDefault("id", "")), row));
    }
}
