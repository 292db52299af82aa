package org.probity.web.officer;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.desk.Submission;
import org.probity.web.Browser;
import org.probity.web.DemoSite;
import org.probity.web.Site;
import org.probity.web.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer at work, from a name to a decision that two people made. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficerPagesTest {

    private static final int LARGEST_RESULT = 15_000;
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private static final Pattern WAITING = Pattern.compile("/reviews/(D-\\d+)");

    @TempDir
    private static Path home;

    private static Site site;
    private static Browser officer;
    private static Browser reviewer;

    @BeforeAll
    static void start() throws Exception {
        site = DemoSite.open(home);
        officer = new Browser(site.server()).signedIn("olga", "officer-demo");
        reviewer = new Browser(site.server()).signedIn("ravi", "reviewer-demo");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_search_finds_a_vendor_by_name_and_by_another_script() throws Exception {
        assertThat(officer.get("/parties?q=ostrova+agro").body())
                .contains("/parties/V001")
                .contains("Ostrova Agro Provisions JSC");
        assertThat(officer.get("/parties?q=" + encoded("Лазар Острован")).body())
                .contains("Lazar Ostrovan");
    }

    @Test
    void a_known_vendor_is_screened_and_its_page_stays_small() throws Exception {
        for (String id : List.of("V001", "V002", "V010", "V073")) {
            String result = screened(id, "vendor");
            HttpResponse<String> page = officer.get(result);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("A flag is a reason to look").contains("Rule book");
            assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LARGEST_RESULT);
        }
    }

    @Test
    void everybody_of_the_mission_has_a_result_page_of_at_most_15_kB() throws Exception {
        for (var subject : site.office().desk().subjects().stream().limit(60).toList()) {
            if (!subject.kind().equals("buyer")) {
                byte[] page = officer.get(screened(subject.id(), subject.kind()))
                        .body()
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(page.length).as(subject.id()).isLessThanOrEqualTo(LARGEST_RESULT);
            }
        }
    }

    @Test
    void a_new_vendor_is_typed_checked_and_screened_and_unknown_is_not_clear() throws Exception {
        officer.get("/screen?kind=vendor");
        String[] form = {
            "kind", "vendor", "main.1.name", "Lumen Trading", "main.1.kind", "company", "main.1.country", "XS"
        };
        HttpResponse<String> check = officer.post("/screen/check", form);
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body())
                .contains("Lumen Trading")
                .contains("What would help most")
                .contains("Owners");

        String result =
                officer.post("/screen", form).headers().firstValue("Location").orElse("");
        assertThat(result).startsWith("/s/S-");
        assertThat(officer.get(result).body())
                .contains("Cannot clear yet")
                .contains("What could not be checked")
                .contains("it is not known who owns it")
                .contains("<code>accounts</code>")
                .doesNotContain("<code>vendors.account</code>");
        assertThat(officer.get(result + "/letter").body()).contains("Owners");
    }

    @Test
    void the_check_page_says_whom_the_register_knows_already() throws Exception {
        officer.get("/screen?kind=vendor");
        HttpResponse<String> check = officer.post(
                "/screen/check",
                "kind",
                "vendor",
                "main.1.name",
                "Somebody Else Ltd",
                "account.1.number",
                "XS42KCBK16317129945401");

        assertThat(check.body()).contains("Known already").contains("V001");
    }

    @Test
    void the_same_form_sent_twice_is_one_screening() throws Exception {
        String[] form = {
            "key", "a-key-of-a-form", "kind", "official", "main.1.name", "Ivo Twice", "main.1.country", "XS"
        };
        officer.get("/screen?kind=official");

        assertThat(officer.post("/screen", form).headers().firstValue("Location"))
                .isEqualTo(officer.post("/screen", form).headers().firstValue("Location"));
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field_and_everything_typed_stays() throws Exception {
        officer.get("/screen?kind=vendor");
        HttpResponse<String> page = officer.post(
                "/screen/check",
                "kind",
                "vendor",
                "main.1.name",
                "Kept Name",
                "main.1.country",
                "Atlantis",
                "owner.1.kind",
                "person",
                "owner.1.share",
                "lots");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("There is something to put right")
                .contains("href=\"#f-owner.1.name\"")
                .contains("value=\"Kept Name\"")
                .contains("value=\"lots\"");

        HttpResponse<String> read = officer.post(
                "/screen/check",
                "kind",
                "vendor",
                "main.1.name",
                "Kept Name",
                "main.1.country",
                "Atlantis",
                "owner.1.name",
                "Somebody",
                "owner.1.share",
                "lots");
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body())
                .contains("id=\"f-main.1.country-fault\"")
                .contains("id=\"f-owner.1.share-fault\"")
                .contains("Atlantis");
    }

    @Test
    void another_row_is_added_without_a_script() throws Exception {
        officer.get("/screen?kind=vendor");
        HttpResponse<String> page = officer.post(
                "/screen/form", "kind", "vendor", "main.1.name", "X", "owner.1.name", "One", "more", "owner");

        assertThat(page.body()).contains("name=\"owner.2.name\"").contains("value=\"One\"");
    }

    @Test
    void a_finding_is_settled_by_two_people_and_never_by_one() throws Exception {
        String finding = screened("V001", "vendor") + "/findings/1";
        String key = found(KEY, reviewer.get(finding).body());
        HttpResponse<String> proposed = reviewer.post(
                finding + "/disposition", "key", key, "ruling", "NOT_SAME", "reason", "Another date of birth.");
        assertThat(proposed.statusCode()).isEqualTo(303);
        String proposal = last(WAITING, reviewer.get("/reviews").body());
        String version = "1";

        // The first person may not be the second one, whatever roles they hold.
        assertThat(reviewer.get("/reviews/" + proposal).body()).contains("This is your own proposal");
        assertThat(reviewer.post(
                                "/reviews/" + proposal,
                                "do",
                                "confirm",
                                "version",
                                version,
                                "key",
                                "mine",
                                "reason",
                                "Because.")
                        .statusCode())
                .isEqualTo(403);
        // An officer without the role may not either.
        officer.get("/reviews");
        assertThat(officer.post("/reviews/" + proposal, "do", "confirm", "version", version, "reason", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_an_officer_proposes_a_reviewer_confirms_and_it_holds_for_the_next_screening() throws Exception {
        String id = withFinding(1);
        String finding = screened(id, "vendor") + "/findings/1";
        String key = found(KEY, officer.get(finding).body());
        officer.post(finding + "/disposition", "key", key, "ruling", "NOT_SAME", "reason", "Seen the register.");
        String inbox = reviewer.get("/reviews").body();
        String proposal = last(WAITING, inbox.substring(0, inbox.lastIndexOf("<h2>")));
        String page = reviewer.get("/reviews/" + proposal).body();
        HttpResponse<String> confirmed = reviewer.post(
                "/reviews/" + proposal,
                "do",
                "confirm",
                "version",
                found(VERSION, page),
                "key",
                found(KEY, page),
                "reason",
                "Seen it too.");

        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(officer.get(finding).body()).contains("confirmed").contains("Seen it too.");
        assertThat(officer.get(screened(id, "vendor")).body())
                .contains("Settled in an earlier screening")
                .contains("Nothing it was bound to has changed");
    }

    @Test
    void many_who_settle_the_same_matter_settle_it_once() throws Exception {
        String finding = screened(withFinding(2), "vendor") + "/findings/1";
        String key = found(KEY, officer.get(finding).body());
        officer.post(finding + "/disposition", "key", key, "ruling", "SAME", "reason", "Yes.");
        String inbox = reviewer.get("/reviews").body();
        String proposal = last(WAITING, inbox.substring(0, inbox.lastIndexOf("<h2>")));
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String ownKey = "try-" + i;
                tries.add(() -> reviewer.post(
                                "/reviews/" + proposal,
                                "do",
                                "confirm",
                                "version",
                                "1",
                                "key",
                                ownKey,
                                "reason",
                                "Yes.")
                        .statusCode());
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> one : pool.invokeAll(tries)) {
                codes.add(one.get());
            }
            assertThat(codes).containsOnly(303, 409).containsOnlyOnce(303);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void two_screenings_are_compared_and_files_are_for_machines() throws Exception {
        String one = screened("V001", "vendor");
        String other = screened("V001", "vendor");

        assertThat(officer.get(one + "/compare/" + other.substring(3)).statusCode())
                .isEqualTo(200);
        assertThat(officer.get(one + ".json").body()).startsWith("{").contains("\"outcome\"");
        assertThat(officer.get(one + ".csv").body()).startsWith("screening,");
        assertThat(officer.get(one + "/full").statusCode()).isEqualTo(200);
        assertThat(officer.get(one + "/letter").body()).doesNotContain("MISKE-AVOID");
        assertThat(officer.get(one + "/findings/1.svg").body()).startsWith("<svg");
        assertThat(officer.get(one + ".svg").body()).startsWith("<svg");
        assertThat(officer.get(one + "/pack.zip").body()).startsWith("PK");
    }

    @Test
    void two_entries_are_proposed_to_be_one_party() throws Exception {
        officer.get("/parties/V001");
        HttpResponse<String> sent = officer.post(
                "/parties/V001/same",
                "other",
                "V002",
                "ruling",
                "NOT_SAME",
                "reason",
                "Two firms.",
                "key",
                "identity-1");

        String proposal = sent.headers().firstValue("Location").orElse("");
        assertThat(proposal).startsWith("/reviews/D-");
        assertThat(officer.get(proposal).body()).contains("V001").contains("V002");
        assertThat(officer.post("/parties/V001/same", "other", "V001", "ruling", "SAME", "reason", "x")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_two_people_decided_about_who_is_who_holds_for_the_next_screening() throws Exception {
        officer.get("/parties/V003");
        String proposal = officer.post(
                        "/parties/V003/same",
                        "other",
                        "V004",
                        "ruling",
                        "SAME",
                        "reason",
                        "One firm.",
                        "key",
                        "identity-2")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String page = reviewer.get(proposal).body();
        assertThat(reviewer.post(proposal, "do", "confirm", "version", found(VERSION, page), "reason", "Seen it.")
                        .statusCode())
                .isEqualTo(303);

        assertThat(Files.readString(home.resolve("decided/identity_decisions.csv")))
                .contains("V003,V004,same,olga and ravi,");
        assertThat(site.office().desk().problems()).isEmpty();
        assertThat(site.office().desk().party("V003")).isPresent();
    }

    @Test
    void findings_are_told_in_the_readers_language() throws Exception {
        String result = screened("V001", "vendor");

        assertThat(officer.get(result + "?lang=fr").body())
                .containsPattern("<bdi lang=\"fr\" dir=\"ltr\">[^<]*Lazar Ostrovan")
                .doesNotContain("is marked in the files")
                .doesNotContain("[U+2068]");
        assertThat(officer.get(result + "?lang=ar").body())
                .contains("<bdi lang=\"ar\" dir=\"rtl\">")
                .doesNotContain("[U+2068]");
        officer.get("/help?lang=en");
    }

    @Test
    void how_an_entry_was_met_and_why_nobody_is_cleared_is_told_in_the_readers_language() throws Exception {
        String listed = screened("V001", "vendor") + "/findings/2";
        assertThat(officer.get(listed + "?lang=es").body())
                .contains("se parecen en")
                .doesNotContain("are alike by");
        officer.get("/screen?kind=vendor&lang=en");
        String bare = officer.post(
                        "/screen",
                        "kind",
                        "vendor",
                        "main.1.name",
                        "Nobody Known",
                        "main.1.country",
                        "XS",
                        "key",
                        "bare")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(officer.get(bare + "?lang=ru").body())
                .contains("Ничего не отмечено, но")
                .contains("неизвестно, кому она принадлежит")
                .doesNotContain("Nothing was flagged")
                .doesNotContain("[U+2068]");
        officer.get("/screen?kind=vendor&lang=fr");
        assertThat(officer.post("/screen/check", "kind", "vendor", "main.1.name", "X", "main.1.country", "Atlantis")
                        .body())
                .contains("les deux lettres d’un pays")
                .doesNotContain("Expected");
        officer.get("/help?lang=en");
    }

    @Test
    void every_page_is_shown_in_every_language_and_says_so() throws Exception {
        String result = screened("V001", "vendor");
        List<String> pages = List.of(
                "/",
                "/parties?q=ostrova",
                "/parties/V001",
                "/screen?kind=vendor",
                "/screen?kind=official",
                "/screen?kind=unit",
                "/reviews",
                "/network/V001",
                result,
                result + "/findings/1",
                result + "/full",
                result + "/letter",
                "/help",
                "/accessibility",
                "/account");
        for (Language language : Language.values()) {
            for (String path : pages) {
                HttpResponse<String> page =
                        officer.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language.code());
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body())
                        .contains("<html lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\">");
            }
        }
        officer.get("/help?lang=en");
    }

    private static String screened(String id, String kind) throws Exception {
        String page = officer.get("/parties/" + id).body();
        HttpResponse<String> sent = officer.post("/parties/" + id + "/screen", "kind", kind, "key", found(KEY, page));
        assertThat(sent.statusCode()).as(id).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    /** The id of a vendor with a finding: the first one but V001, the second … */
    private static String withFinding(int number) {
        return site.office().desk().subjects().stream()
                .filter(one -> one.kind().equals("vendor") && !one.id().equals("V001"))
                .filter(one -> !site.office()
                        .desk()
                        .screen(Submission.known(one.id(), "vendor"))
                        .decision()
                        .findings()
                        .isEmpty())
                .skip(number - 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("there is " + pattern).isTrue();
        return found.group(1);
    }

    private static String last(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        String last = "";
        while (found.find()) {
            last = found.group(1);
        }
        assertThat(last).isNotBlank();
        return last;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void a_form_of_another_site_changes_no_case() throws Exception {
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(officer.address() + "/parties/V001/screen"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("kind=vendor&token=" + officer.token()));

        assertThat(officer.send(form).statusCode()).isEqualTo(403);
    }
}
