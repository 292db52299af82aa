package org.probity.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.web.DemoSite;
import org.probity.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** What the three users do, in a real browser: by mouse, by keyboard, on a narrow screen, on paper, and by ear. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JourneysTest {

    private static final int DESK = 1200;
    private static final int NARROW = 320;
    /** Where the README's pictures stand; they are taken anew with -Dprobity.pages=write. */
    private static final Path SCREENS = Path.of("src", "docs", "screens");

    private static final boolean WRITES = "write".equals(System.getProperty("probity.pages"));

    @TempDir
    private static Path home;

    private static Site site;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(Chromium.isThere(), "Chromium is not installed");
        site = DemoSite.open(home);
        chromium = Chromium.at(site);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    @Test
    void an_officer_screens_a_vendor_and_two_people_settle_a_finding() throws IOException {
        Page officer = chromium.signedIn("olga", "officer-demo", DESK, "en");
        officer.navigate("/parties?q=Ostrova Agro");
        assertThat(officer.locator("main").innerText()).contains("Ostrova Agro Provisions JSC");

        String result = screenKnown(officer, "V001", "vendor");
        assertThat(officer.locator("main").innerText()).contains("Stop and refer", "Lazar Ostrovan");
        picture(officer, "result");
        axe(officer);
        officer.navigate(result + "/findings/1");
        axe(officer);
        officer.locator("form[action$='/disposition'] input[type=radio]").first().check();
        officer.locator("form[action$='/disposition'] textarea").fill("His passport is the one on the list.");
        officer.locator("form[action$='/disposition'] button[type=submit]").click();
        officer.waitForURL(url -> !url.endsWith("/disposition"));

        Page reviewer = chromium.signedIn("ravi", "reviewer-demo", DESK, "en");
        reviewer.navigate("/reviews");
        assertThat(reviewer.locator("main").innerText()).contains("Ostrova Agro Provisions JSC");
        axe(reviewer);
        reviewer.locator("main a[href^='/reviews/']").first().click();
        axe(reviewer);
        reviewer.locator("form[action^='/reviews/'] textarea").first().fill("I compared the numbers too.");
        reviewer.locator("button[name=do][value=confirm]").click();
        reviewer.locator("button[name=do]").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        officer.navigate("/reviews");
        assertThat(officer.locator("main").innerText()).doesNotContain("Ostrova Agro Provisions JSC");
    }

    /** Screens a party of the register from its page; returns the path of the result. */
    private static String screenKnown(Page page, String id, String kind) {
        page.navigate("/screen?kind=" + kind + "&party=" + id);
        axe(page);
        page.locator("main form button[type=submit]:not(.unseen)").last().click();
        axe(page);
        page.locator("form[action='/screen'] button[type=submit]:not([formaction])").click();
        page.waitForURL(url -> url.matches(".*/s/[^/]+$"));
        return page.url();
    }

    @Test
    void an_officer_types_a_new_vendor_by_keyboard_alone_and_errors_keep_what_was_typed() throws IOException {
        Page page = chromium.signedIn("olga", "officer-demo", DESK, "en");
        page.navigate("/screen?kind=vendor");
        picture(page, "form");
        axe(page);
        page.keyboard().press("Tab");
        assertThat(focused(page)).contains("skip");
        page.keyboard().press("Enter");
        tabTo(page, "input[type=text]");
        page.keyboard().press("Enter");

        page.locator("#faults").waitFor();
        axe(page);
        tabTo(page, "input[type=text]");
        page.keyboard().type("Quiet Water Ltd");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("form[action='/screen']").waitFor();
        assertThat(page.locator("main").innerText()).contains("Quiet Water Ltd");
        tabTo(page, "form[action='/screen'] button:not([formaction])");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(".*/s/[^/]+$"));
        assertThat(page.locator("main").innerText()).contains("Quiet Water Ltd").doesNotContain("No flag found\n");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.className"));
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("selector => document.activeElement.matches('main ' + selector)", selector))) {
                return;
            }
        }
        throw new AssertionError("No " + selector + " can be reached by keyboard");
    }

    @Test
    void an_analyst_sends_a_file_and_reads_what_came_out() throws IOException {
        Page page = chromium.signedIn("olga", "officer-demo", DESK, "en");
        page.navigate("/runs/new");
        axe(page);
        page.locator("#f-files")
                .setInputFiles(new FilePayload(
                        "vendors.csv", "text/csv", "id,name\nV1,Acme Roads Ltd\nV2,\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.locator("main form button[type=submit]").last().click();
        axe(page);
        page.locator("a.button[href$='/preview']").click();
        assertThat(page.locator("main").innerText()).contains("2 rows would be read");
        axe(page);
        page.locator("form[action$='/start'] button").click();
        page.locator("a[href$='/findings']").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(page.locator("main").innerText()).contains("2 rows read = 1 used + 1 refused");
        picture(page, "batch");
        axe(page);
        page.locator("a[href$='/findings']").click();
        axe(page);
    }

    @Test
    void an_auditor_reads_a_rule() throws IOException {
        Page page = chromium.signedIn("aisha", "auditor-demo", DESK, "en");
        page.navigate("/rules/PAY-02");
        assertThat(page.locator("main").innerText()).contains("Innocent when");
        picture(page, "rule");
        axe(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/parties?q=Ostrova", "/parties/V001", "/screen?kind=official", "/screen?kind=unit", "/runs",
                "/runs/new", "/rules", "/limits", "/rules/versions", "/rules/candidates", "/lists", "/lists/un-sc", "/help",
                "/accessibility", "/account", "/users", "/trail", "/rescreen", "/rules/PAT-02"
            })
    void no_page_is_too_wide_for_a_telephone_or_closed_to_a_screen_reader(String path) {
        for (String[] who : new String[][] {{"olga", "officer-demo"}, {"pablo", "publisher-demo"}}) {
            Page page = chromium.signedIn(who[0], who[1], NARROW, "en");
            page.navigate(path);
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) width).intValue()).as(path + " at 320 px").isLessThanOrEqualTo(NARROW);
            axe(page);
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void a_result_is_printed_in_both_directions(String language) {
        Page page = chromium.signedIn("olga", "officer-demo", DESK, language);
        page.navigate("/?lang=" + language);
        screenKnown(page, "V001", "vendor");

        assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        axe(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar", "ru", "zh"})
    void pages_are_read_in_the_languages_of_the_mission(String language) {
        Page page = chromium.signedIn("aisha", "auditor-demo", NARROW, language);
        for (String path :
                List.of("/rules", "/rules/PAT-02", "/limits", "/lists", "/rescreen", "/runs", "/help", "/trail")) {
            page.navigate(path + "?lang=" + language);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) width).intValue()).as(path + " in " + language).isLessThanOrEqualTo(NARROW);
            axe(page);
        }
    }

    private static void axe(Page page) {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(results.getViolations().stream().map(JourneysTest::said).toList())
                .as(page.url())
                .isEmpty();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static void picture(Page page, String name) throws IOException {
        if (WRITES) {
            Files.createDirectories(SCREENS);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(false));
        } else {
            assertThat(page.screenshot()).isNotEmpty();
        }
    }
}
