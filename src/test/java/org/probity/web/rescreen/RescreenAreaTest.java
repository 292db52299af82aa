package org.probity.web.rescreen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Disposition;
import org.probity.web.Browser;
import org.probity.web.DemoSite;
import org.probity.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** The mission's records change while the site is served: who is touched, and what becomes of what was settled. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RescreenAreaTest {

    private static final Pattern SCREENING = Pattern.compile("/s/(S-\\d+)");
    private static final Pattern PROPOSAL = Pattern.compile("/reviews/(D-\\d+)");
    private static final int PATIENCE = 600;

    @TempDir
    private Path home;

    private Site site;
    private Browser officer;
    private Browser reviewer;
    private Browser auditor;

    @BeforeEach
    void start() throws Exception {
        site = DemoSite.open(home);
        officer = new Browser(site.server()).signedIn("olga", "officer-demo");
        reviewer = new Browser(site.server()).signedIn("ravi", "reviewer-demo");
        auditor = new Browser(site.server()).signedIn("aisha", "auditor-demo");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void an_auditor_sees_what_a_change_would_do_and_a_reviewer_lets_it_do_it() throws Exception {
        String screening = screened("V001");
        String untouched = screened("V003");
        String settled = settled(screening);
        assertThat(looked(auditor, "look")).contains("none is touched");

        Path ownership = home.resolve("example/ownership.csv");
        String rows = Files.readString(ownership);
        assertThat(rows).contains(",V001,22,");
        Files.writeString(ownership, rows.replace(",V001,22,", ",V001,23,"));

        String looked = looked(auditor, "look");
        assertThat(looked)
                .contains("/s/" + screening)
                .doesNotContain("/s/" + untouched)
                .contains("Rows about it have changed in")
                .contains("ownership.csv")
                .contains(settled + " would be opened again");
        assertThat(officer.get("/s/" + screening).body()).doesNotContain("There is a newer screening");
        assertThat(auditor.post("/rescreen", "do", "screen", "since", "2020-01-01")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.get("/rescreen").statusCode()).isEqualTo(403);

        String done = looked(reviewer, "screen");
        assertThat(done).contains("/s/" + screening + "/compare/").contains("is open again");
        assertThat(site.office()
                        .casebook()
                        .dispositions()
                        .find(settled)
                        .orElseThrow()
                        .state())
                .isEqualTo(Disposition.State.REOPENED);
        assertThat(officer.get("/s/" + screening).body()).contains("There is a newer screening");
        assertThat(reviewer.get("/reviews").body()).contains("was opened again").contains(settled);
        assertThat(reviewer.get("/reviews/" + settled).body())
                .contains("What has changed since it was settled")
                .containsPattern("<code>share</code></th><td><bdi>22</bdi></td><td><bdi>23</bdi>");
        assertThat(looked(reviewer, "screen")).contains("none is touched");
    }

    @Test
    void a_day_to_come_or_none_is_refused_and_what_was_typed_stays() throws Exception {
        reviewer.get("/rescreen");
        assertThat(reviewer.post("/rescreen", "do", "look", "since", "tomorrow").body())
                .contains("Give a day like")
                .contains("value=\"tomorrow\"");
        assertThat(reviewer.post("/rescreen", "do", "screen", "since", "2999-01-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(reviewer.post("/rescreen", "do", "all", "since", "2020-01-01")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void reasons_are_told_in_the_readers_language() throws Exception {
        screened("V001");
        Path ownership = home.resolve("example/ownership.csv");
        Files.writeString(ownership, Files.readString(ownership).replace(",22,", ",23,"));
        looked(reviewer, "look");

        assertThat(reviewer.get("/rescreen?lang=ar").body())
                .contains("تغيّرت صفوف عنه في")
                .doesNotContain("Rows about it");
    }

    private String screened(String vendor) throws Exception {
        officer.get("/parties/" + vendor);
        return found(
                SCREENING,
                officer.post("/parties/" + vendor + "/screen", "kind", "vendor", "key", "key " + vendor)
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    /** A proposal about the first finding, confirmed by a second person. */
    private String settled(String screening) throws Exception {
        String finding = "/s/" + screening + "/findings/1";
        officer.post(finding + "/disposition", "ruling", "NOT_SAME", "reason", "Seen the register.");
        String proposal = found(PROPOSAL, reviewer.get(finding).body());
        assertThat(reviewer.post("/reviews/" + proposal, "do", "confirm", "version", "1", "reason", "Seen it too.")
                        .statusCode())
                .isEqualTo(303);
        return proposal;
    }

    /** Starts a look and gives the page once it has ended. */
    private static String looked(Browser browser, String what) throws Exception {
        browser.get("/rescreen");
        assertThat(browser.post("/rescreen", "do", what, "since", "2020-01-01").statusCode())
                .isEqualTo(303);
        for (int i = 0; i < PATIENCE; i++) {
            String page = browser.get("/rescreen").body();
            if (!page.contains("At work:")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The look did not end");
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("there is " + pattern).isTrue();
        return found.group(1);
    }
}
