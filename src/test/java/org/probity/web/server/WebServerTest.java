package org.probity.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.web.Browser;
import org.probity.web.DemoSite;
import org.probity.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every request, whatever it asks for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebServerTest {

    @TempDir
    private static Path home;

    private static Site site;
    private static WebServer server;

    @BeforeAll
    static void start() {
        site = DemoSite.open(home);
        server = site.server();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private final Browser browser = new Browser(server);

    @Test
    void every_reply_forbids_what_pages_never_need() throws Exception {
        for (String path : new String[] {"/help", "/login", "/nothing/of/this/name"}) {
            HttpResponse<String> reply = browser.get(path);
            assertThat(reply.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(reply.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(reply.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() throws Exception {
        assertThat(browser.get("/login").headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("probity=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Strict"));
    }

    @Test
    void the_session_id_changes_when_somebody_signs_in_and_when_they_sign_out() throws Exception {
        browser.get("/login");
        String before = browser.cookie("probity");
        browser.signedIn("olga", "officer-demo");
        String during = browser.cookie("probity");
        assertThat(browser.post("/logout").statusCode()).isEqualTo(303);

        assertThat(before).isNotBlank();
        assertThat(during).isNotBlank().isNotEqualTo(before);
        assertThat(browser.cookie("probity")).isNotEqualTo(during);
    }

    @Test
    void a_form_without_the_sessions_token_changes_nothing() throws Exception {
        browser.signedIn("olga", "officer-demo").withoutToken();

        assertThat(browser.post("/logout").statusCode()).isEqualTo(403);
        assertThat(browser.get("/help").body()).contains("olga");
    }

    @Test
    void a_form_of_another_session_changes_nothing() throws Exception {
        Browser other = new Browser(server).signedIn("ravi", "reviewer-demo");
        browser.signedIn("olga", "officer-demo").withoutToken();

        assertThat(browser.post("/logout", "token", other.token()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_of_another_site_is_refused_even_with_the_token() throws Exception {
        browser.signedIn("olga", "officer-demo");
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(browser.address() + "/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + browser.token()));

        assertThat(browser.send(form).statusCode()).isEqualTo(403);
    }

    @Test
    void a_wrong_password_is_answered_like_a_wrong_name_and_soon_one_has_to_wait() throws Exception {
        browser.get("/login");
        HttpResponse<String> wrongName = browser.post("/login", "name", "nobody-here", "password", "x");
        HttpResponse<String> wrongPassword = browser.post("/login", "name", "pablo", "password", "x");
        assertThat(wrongName.statusCode()).isEqualTo(401);
        assertThat(wrongPassword.statusCode()).isEqualTo(401);
        assertThat(wrongPassword.body()).contains("do not belong together");

        for (int i = 0; i < 4; i++) {
            browser.post("/login", "name", "pablo", "password", "x");
        }
        HttpResponse<String> waiting = browser.post("/login", "name", "pablo", "password", "publisher-demo");
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void after_signing_in_nobody_is_sent_to_another_site() throws Exception {
        browser.get("/login");
        for (String then : new String[] {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"}) {
            HttpResponse<String> reply =
                    browser.post("/login", "name", "olga", "password", "officer-demo", "then", then);
            assertThat(reply.headers().firstValue("Location")).as(then).hasValue("/");
            browser.get("/help");
        }
    }

    @Test
    void another_name_for_this_machine_is_not_answered() throws Exception {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: rebound.example:7070\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void a_path_that_can_be_read_in_two_ways_is_refused_without_a_word_about_the_server() throws Exception {
        for (String path : new String[] {"/assets/..%2f..%2fx", "/a;b=c/../help", "/help/%00", "/%c0%af"}) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 4\\d\\d.*")
                    .doesNotContainIgnoringCase("jetty")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_method_hidden_in_a_header_is_refused() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(browser.address() + "/logout"))
                .header("X-HTTP-Method-Override", "POST")
                .GET();

        assertThat(browser.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_that_is_too_large_is_refused() throws Exception {
        browser.get("/login");

        assertThat(browser.post("/login", "name", "x".repeat(2_000_000)).statusCode())
                .isEqualTo(413);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
