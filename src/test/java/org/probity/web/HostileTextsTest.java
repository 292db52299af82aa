package org.probity.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts made to break pages, in every place where somebody can type. Without the reference data there are the few
 * written here; with it there are thousands.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextsTest {

    private static final List<String> FEW = HostileTexts.FEW;
    private static final int SAMPLE = 40;

    @TempDir
    private static Path home;

    private static Site site;
    private static Browser officer;

    @BeforeAll
    static void start() throws Exception {
        site = DemoSite.open(home);
        officer = new Browser(site.server()).signedIn("olga", "officer-demo");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void no_text_in_a_search_or_a_path_breaks_a_page_or_gets_out_of_its_place() throws Exception {
        for (String text : texts()) {
            check(officer.get("/parties?q=" + encoded(text)), "search", text);
            check(officer.get("/parties?" + encoded(text) + "=x&lang=" + encoded(text)), "query", text);
        }
        for (String text : FEW) {
            for (String path : List.of("/parties/", "/s/", "/reviews/", "/network/", "/rules/", "/assets/")) {
                check(officer.get(path + encoded(text).replace("+", "%20")), path, text);
            }
        }
    }

    @Test
    void no_text_in_a_field_breaks_the_form_or_gets_out_of_its_place() throws Exception {
        officer.get("/screen?kind=vendor");
        for (String text : texts()) {
            HttpResponse<String> page = officer.post(
                    "/screen/check",
                    "kind",
                    "vendor",
                    "main.1.name",
                    text,
                    "main.1.kind",
                    text,
                    "main.1.country",
                    text,
                    "more.1.aliases",
                    text,
                    "owner.1.name",
                    text,
                    "owner.1.share",
                    text,
                    "account.1.number",
                    text,
                    "address.1.address",
                    text,
                    text,
                    text);
            check(page, "form", text);
        }
    }

    @Test
    void what_was_typed_stays_in_its_place_on_every_page_that_shows_it_later() throws Exception {
        List<String> some = new ArrayList<>(FEW);
        List<String> all = List.copyOf(texts());
        for (int i = 0; i < all.size(); i += Math.max(1, all.size() / SAMPLE)) {
            some.add(all.get(i));
        }
        for (String text : some) {
            officer.get("/screen?kind=vendor");
            HttpResponse<String> sent = officer.post(
                    "/screen",
                    "kind",
                    "vendor",
                    "key",
                    "key of " + some.indexOf(text),
                    "main.1.name",
                    text,
                    "more.1.aliases",
                    text,
                    "owner.1.name",
                    text,
                    "owner.1.kind",
                    "person",
                    "address.1.address",
                    text);
            check(sent, "screening", text);
            String result = sent.headers().firstValue("Location").orElse("");
            if (result.startsWith("/s/")) {
                for (String page : List.of("", "/full", "/letter", "/findings/1", ".json", ".csv")) {
                    HttpResponse<String> shown = officer.get(result + page);
                    if (page.startsWith(".")) {
                        assertThat(shown.statusCode()).isEqualTo(200);
                    } else {
                        check(shown, page, text);
                    }
                }
                for (String line : officer.get(result + ".csv").body().split("\n", -1)) {
                    assertThat(line)
                            .doesNotMatch("^[=+@-].*")
                            .doesNotContain(",=")
                            .doesNotContain(",\"=");
                }
            }
        }
        check(officer.get("/"), "home", "all of them");
    }

    @Test
    void no_text_gets_in_by_the_login() throws Exception {
        Browser stranger = new Browser(site.server());
        stranger.get("/login");
        for (String text : FEW) {
            HttpResponse<String> page = stranger.post("/login", "name", text, "password", text, "then", text);
            check(page, "login", text);
            assertThat(page.statusCode()).as(text).isIn(400, 401, 422, 429);
        }
    }

    private static void check(HttpResponse<String> reply, String where, String text) {
        HostileTexts.check(reply, where, text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Set<String> texts() throws IOException {
        return HostileTexts.all();
    }
}
