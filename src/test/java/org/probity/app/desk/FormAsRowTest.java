package org.probity.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.app.Lists;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.decision.Decision;
import org.probity.intake.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The same vendor as rows of the files and as a form: one matcher says who its people are, and the same is found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormAsRowTest {

    private static final Map<String, String> RECORDS = Map.of(
            "mission",
            "code,name,as_of,base_currency,complete\nM1,Mission One,2026-06-30,USD,contracts;officials;sign_offs\n",
            "officials",
            "id,name,country,body,phones,birth_date\n"
                    + "O1,Ana Teresa Petrova,XX,Roads Agency,+999 555 0101,1971-04-09\n"
                    + "O2,Ivan Ivanov,XX,Roads Agency,,1980-01-02\n",
            "vendors",
            "id,name,country,registration_number\n"
                    + "V1,Qaramun Desert Logistics Ltd,XX,QD-778812\nV2,Blue Bridge Ltd,XX,BB-1\n",
            "identifiers",
            "party_id,scheme,value,country\nO1,national id,19710409-551,XX\n",
            "contracts",
            "id,vendor_id,buyer_id,signed_on,amount,currency\n"
                    + "C1,N1,B1,2026-05-01,90000,USD\nC2,V2,B1,2026-05-01,500,USD\n",
            "sign_offs",
            "id,contract_id,official_id,role,signed_on\nS1,C1,O1,approver,2026-05-01\nS2,C1,O2,approver,2026-05-01\n");

    @TempDir
    private Path folder;

    static List<Arguments> forms() {
        return List.of(
                arguments(
                        "an owner with the official's number",
                        true,
                        owner("name=Petrova, Ana Teresa|country=XX")
                                .with("identifiers", "party_id=P1|scheme=national id|value=19710409-551|country=XX")),
                arguments(
                        "an owner with the official's telephone and birth date",
                        true,
                        owner("name=Ana Teresa Petrova|country=XX|phones=+999 555 0101|birth_date=1971-04-09")),
                arguments(
                        "an owner with the official's rare name and birth date",
                        true,
                        owner("name=Petrova Ana Teresa|country=XX|birth_date=1971-04-09")),
                arguments(
                        "an owner of the same name, born on another day",
                        false,
                        owner("name=Ana Teresa Petrova|country=XX|birth_date=1990-12-24")),
                arguments("an owner with a common name alone", false, owner("name=Ivan Ivanov|country=XX")),
                arguments(
                        "an owner called otherwise who has the official's telephone",
                        false,
                        owner("name=Boris Kladno|country=XX|phones=+999 555 0101")));
    }

    private static Form owner(String person) {
        return new Form("N1")
                .with("vendors", "id=N1|name=New Gravel Works Ltd|country=XX|registration_number=NG-1")
                .with("parties", "id=P1|kind=person|" + person)
                .with("ownership", "owner_id=P1|asset_id=N1|share=60");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void the_same_is_found_in_a_form_as_in_the_files(String what, boolean isOfficial, Form form) throws IOException {
        Settings settings = Settings.usual(LocalDate.EPOCH).withRules(Path.of("rules"));
        Submission submission = form.submission();
        Decision ofFiles = ofFiles(settings, submission);
        try (Desk desk = Desk.open(settings, List.of(written("records", Map.of())))) {
            Screened ofForm = desk.screen(submission);

            assertThat(said(ofForm.decision())).isEqualTo(said(ofFiles));
            assertThat(ofForm.submission().rows().get("ownership").get(0).text("owner_id"))
                    .isEqualTo(isOfficial ? "O1" : "P1");
            assertThat(said(ofFiles)).isNotEmpty();
            assertThat(ofForm.recognised().stream().anyMatch(Recognised::sure)).isEqualTo(isOfficial);
        }
    }

    private Decision ofFiles(Settings settings, Submission submission) throws IOException {
        try (Probity probity = Probity.open(settings)) {
            List<Path> files = List.of(written("files", submission.rows()));
            Probity.Judging judging = probity.judging(probity.read(files).register(), Lists.none());
            List<Decision> decisions = new ArrayList<>();
            new org.probity.batch.Batch(judging.passes(), 1, new Silence()).run(judging.subjects(), decisions::add);
            return decisions.stream()
                    .filter(one -> one.subject().id().equals("N1"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The findings, by what they say; where the rows stand is another matter. */
    private static List<String> said(Decision decision) {
        return decision.findings().stream()
                .map(one -> one.raised().rule().id() + " " + one.raised().sentence())
                .toList();
    }

    /** The records, with the rows of a form among those of the files. */
    private Path written(String name, Map<String, List<Row>> more) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to);
        Map<String, String> all = new LinkedHashMap<>(RECORDS);
        for (Map.Entry<String, List<Row>> file : more.entrySet()) {
            all.merge(file.getKey(), text(file.getValue()), (mine, form) -> mine);
            if (RECORDS.containsKey(file.getKey())) {
                all.put(file.getKey(), RECORDS.get(file.getKey()) + appended(file.getKey(), file.getValue()));
            }
        }
        for (Map.Entry<String, String> file : all.entrySet()) {
            Files.writeString(to.resolve(file.getKey() + ".csv"), file.getValue());
        }
        return to;
    }

    private static String text(List<Row> rows) {
        List<String> columns = List.copyOf(rows.get(0).values().keySet());
        return String.join(",", columns) + "\n" + lines(columns, rows);
    }

    private static String appended(String file, List<Row> rows) {
        String header = RECORDS.get(file).lines().findFirst().orElseThrow();
        return lines(List.of(header.split(",", -1)), rows);
    }

    private static String lines(List<String> columns, List<Row> rows) {
        return rows.stream()
                .map(row -> columns.stream()
                                .map(column -> "\"" + row.values().getOrDefault(column, "") + "\"")
                                .collect(Collectors.joining(","))
                        + "\n")
                .collect(Collectors.joining());
    }

    /** Nobody watches. */
    private static final class Silence implements org.probity.batch.Progress {
        @Override
        public void begins(String phase, long total) {}

        @Override
        public void advances(long by) {}

        @Override
        public void ends() {}
    }
}
