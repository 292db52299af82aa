package org.probity.web.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.Settings;
import org.probity.app.SmallBook;
import org.probity.casebook.store.Place;
import org.probity.web.Browser;
import org.probity.web.Site;
import org.probity.web.WebSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** An auditor sends a book, sees it checked, proposes it, and somebody else puts it in force. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesAreaTest {

    private static final String OF_ANOTHER = """
              - name: A payment by somebody else does not
                given:
                  payments: [{ id: T1, payer_id: O1, payee_id: V1, amount: 100, currency: USD, paid_on: 2026-03-01 }]
                expect: []
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Site site;
    private Browser aisha;
    private Browser pablo;

    @BeforeEach
    void open() throws Exception {
        rules = SmallBook.writeTo(folder.resolve("rules"));
        Path home = Files.createDirectories(folder.resolve("home"));
        site = Site.open(
                new WebSettings("127.0.0.1", 0, false, true),
                Settings.usual(LocalDate.of(2026, 6, 30)).withRules(rules),
                Place.in(home),
                List.of(SmallBook.writeDataTo(folder.resolve("data"))),
                Clock.systemUTC());
        aisha = new Browser(site.server()).signedIn("aisha", "auditor-demo");
        pablo = new Browser(site.server()).signedIn("pablo", "publisher-demo");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_book_in_force_is_there_to_be_read() throws Exception {
        assertThat(aisha.get("/rules").body()).contains("XMP-01", "Vendor pays an official");
        assertThat(aisha.get("/rules/XMP-01").body())
                .contains("The official sold a private car.", "xmp.smallest", "The smallest payment counts");
        assertThat(aisha.get("/rules/XMP-99").statusCode()).isEqualTo(404);
        assertThat(aisha.get("/limits").body()).contains("xmp.smallest");
        assertThat(aisha.get("/limits.csv").body()).isEqualTo(Files.readString(rules.resolve("limits.csv")));
    }

    @Test
    void a_limit_that_its_scenarios_do_not_bear_out_is_refused_with_the_scenario() throws Exception {
        String limits = Files.readString(rules.resolve("limits.csv")).replace("xmp.smallest,100", "xmp.smallest,50");
        aisha.get("/rules/candidates");

        String place = place(aisha.upload(
                "/rules/candidates",
                "file",
                "limits.csv",
                limits.getBytes(StandardCharsets.UTF_8),
                "table",
                "limits.csv"));

        assertThat(checked(place)).contains("Refused by its checks", "A smaller payment does not", "xmp.smallest");
    }

    @Test
    void two_people_put_a_sound_book_in_force_and_can_bring_the_old_one_back() throws Exception {
        aisha.get("/rules/candidates");
        String place = place(aisha.upload("/rules/candidates", "file", "rules.zip", zip(RulesAreaTest::halved)));
        String page = checked(place);
        assertThat(page)
                .contains("Sound: may be proposed", "<code>xmp.smallest</code>", "Impact on the mission’s records");

        assertThat(aisha.post(place + "/propose", "reason", "").statusCode()).isEqualTo(422);
        assertThat(aisha.post(place + "/propose", "reason", "Small payments are how it begins.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(aisha.post(place + "/publish").statusCode()).isEqualTo(403);
        pablo.get(place);
        assertThat(pablo.post(place + "/publish").statusCode()).isEqualTo(303);

        assertThat(aisha.get("/limits").body()).contains(">50<");
        assertThat(aisha.get("/rules/versions").body()).contains("Small payments are how it begins.", "in force");
        assertThat(aisha.get("/rules/versions/1").body()).contains("aisha", "pablo");
        pablo.get(place);
        assertThat(pablo.post(place + "/publish").statusCode()).isEqualTo(409);
    }

    @Test
    void a_candidate_says_which_confirmed_hits_of_the_last_decided_cases_it_would_lose() throws Exception {
        Browser olga = new Browser(site.server()).signedIn("olga", "officer-demo");
        Browser ravi = new Browser(site.server()).signedIn("ravi", "reviewer-demo");
        olga.get("/parties/V1");
        String screening = place(olga.post("/parties/V1/screen", "kind", "vendor", "key", "one"));
        olga.post(screening + "/findings/1/disposition", "ruling", "SAME", "reason", "He was paid indeed.");
        ravi.get("/reviews/D-000001");
        assertThat(ravi.post("/reviews/D-000001", "do", "confirm", "version", "1", "reason", "Seen it.")
                        .statusCode())
                .isEqualTo(303);
        aisha.get("/rules/candidates");

        String place = place(aisha.upload("/rules/candidates", "file", "rules.zip", zip(text -> changed(text, 5000))));

        String page = checked(place);
        assertThat(page)
                .contains("The last screening on record was judged again", "Confirmed hits lost")
                .containsPattern("(?s)Confirmed hits lost</dt><dd class=\"fault\">\\s*1: <a href=\"" + screening
                        + "\"><bdi>Acme Roads Ltd</bdi></a> <code>V1</code>")
                .containsPattern("Review before award</td><td>No flag found</td><td class=\"number\">1<");
        assertThat(aisha.get(screening).statusCode()).isEqualTo(200);
    }

    @Test
    void a_candidate_says_which_changed_limits_cases_on_record_cannot_show() throws Exception {
        Browser olga = new Browser(site.server()).signedIn("olga", "officer-demo");
        olga.get("/parties/V1");
        olga.post("/parties/V1/screen", "kind", "vendor", "key", "one");
        aisha.get("/rules/candidates");
        byte[] candidate = zip(text -> changed(text, 5000).replaceFirst("path.most-steps,[0-9]+", "path.most-steps,2"));

        String page = checked(place(aisha.upload("/rules/candidates", "file", "rules.zip", candidate)));

        assertThat(page).contains("1 change is not shown here", "path.most-steps: ", "2 in the candidate");
    }

    @Test
    void a_table_of_limits_comes_back_changed_and_says_which_limits_differ() throws Exception {
        String limits = aisha.get("/limits.csv").body().replace("xmp.smallest,100", "xmp.smallest,50");
        assertThat(aisha.get("/limits").body()).contains("action=\"/rules/candidates\"", "value=\"limits.csv\"");
        byte[] asASpreadsheetSavesIt = ("\uFEFF" + limits.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        String place = place(aisha.upload(
                "/rules/candidates", "file", "limits (2).csv", asASpreadsheetSavesIt, "table", "limits.csv"));

        assertThat(aisha.get(place).body())
                .containsPattern("<code>xmp.smallest</code></th><td><bdi[^>]*></bdi></td><td>100</td><td>50</td>");
        byte[] inAnotherEncoding =
                limits.replace("smallest payment", "plus petit règlement").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(aisha.upload("/rules/candidates", "file", "limits.csv", inAnotherEncoding, "table", "limits.csv")
                        .body())
                .contains("it is not written in UTF-8");
    }

    @Test
    void nobody_publishes_what_they_proposed() throws Exception {
        pablo.get("/rules/candidates");
        String place = place(pablo.upload("/rules/candidates", "file", "rules.zip", zip(RulesAreaTest::halved)));
        checked(place);
        pablo.post(place + "/propose", "reason", "I would like this very much.");

        assertThat(pablo.post(place + "/publish").statusCode()).isEqualTo(403);
        assertThat(aisha.get("/rules/versions").body()).contains("Nothing was published yet");
    }

    @Test
    void what_is_no_book_is_refused_with_a_word() throws Exception {
        aisha.get("/rules/candidates");
        byte[] none = "no zip".getBytes(StandardCharsets.UTF_8);

        assertThat(aisha.upload("/rules/candidates", "file", "rules.zip", none).body())
                .contains("limits.csv");
        assertThat(aisha.upload("/rules/candidates", "file", "a.zip", slip()).body())
                .contains("no plain path");
        assertThat(aisha.upload("/rules/candidates", "file", "x.csv", none, "table", "../secret.csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(aisha.upload("/rules/candidates", "file", "same.zip", zip(text -> text))
                        .body())
                .contains("to the letter");
    }

    private static String place(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(303);
        return reply.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String checked(String place) throws Exception {
        String page = aisha.get(place).body();
        for (int i = 0; i < 1_200 && page.contains("Being checked"); i++) {
            Thread.sleep(100);
            page = aisha.get(place).body();
        }
        return page;
    }

    /** The book with another limit, and its scenarios moved along; the last one proves whose payment counts. */
    private static String halved(String text) {
        return changed(text, 50);
    }

    private static String changed(String text, int limit) {
        String all = text.startsWith("rule: XMP-01") ? text + OF_ANOTHER : text;
        return all.replace("xmp.smallest,100", "xmp.smallest," + limit)
                .replace("amount: 100", "amount: " + limit)
                .replace("amount: 99", "amount: " + (limit - 1))
                .replace("USD 100", "USD " + limit);
    }

    private byte[] zip(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry("rules/" + rules.relativize(file)));
                zip.write(change.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] slip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../limits.csv"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
