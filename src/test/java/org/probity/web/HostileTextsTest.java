package org.probity.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final List<String> FEW = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "'; DROP TABLE screenings; --",
            "' OR '1'='1",
            "../../../../etc/passwd",
            "%00",
            "\u0000",
            "\u202Egnp.exe",
            "{{7*7}}${7*7}<%= 7*7 %>",
            "=cmd|' /C calc'!A0",
            "\uD83D\uDE00 \uFEFF \u2028");

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^\\s>/]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern TYPED = Pattern.compile("\"[^\"]*\"|(?s)<textarea.*?</textarea>");
    private static final Set<String> OURS = Set.of(
            ("!doctype html head meta title link script body a nav ul li header div form input span button main p h1 h2"
                            + " h3 footer strong section details summary fieldset legend label select option textarea"
                            + " datalist table thead tbody tr th td dl dt dd bdi code br article img q caption pre ol")
                    .split(" ", -1));

    private static final int LONGEST = 4_000;
    private static final int SAMPLE = 40;
    private static final int MOST_OF_A_FILE = 150;

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
        assertThat(reply.statusCode()).as(where + " with " + text).isLessThan(500);
        Matcher tags = TAG.matcher(reply.body());
        while (tags.find()) {
            String name = tags.group(1).replace("/", "").toLowerCase(Locale.ROOT);
            String attributes = QUOTED.matcher(tags.group(2)).replaceAll("");
            assertThat(OURS).as(where + " with " + text).contains(name);
            assertThat(attributes)
                    .as(where + " with " + text)
                    .doesNotContainPattern("(?i)\\b(on[a-z]+|style|srcdoc)\\s*=");
            assertThat(tags.group(2))
                    .as(where + " with " + text)
                    .doesNotContainPattern("(?i)(href|src|action)=\"\\s*javascript:");
            if (tags.group(1).equals("script")) {
                assertThat(tags.group(2)).contains("src=\"/assets/");
            }
        }
        // A field keeps what was typed; everywhere else a mark that turns the writing is shown by its code.
        String outside = TYPED.matcher(reply.body()).replaceAll("");
        assertThat(outside).as(where).doesNotContain("\u202E");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The few, and those of the reference data. */
    private static Set<String> texts() throws IOException {
        Set<String> texts = new LinkedHashSet<>(FEW);
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        if (data == null) {
            return texts;
        }
        Path hostile = Path.of(data).resolve("hostile");
        List<Path> files = new ArrayList<>(List.of(hostile.resolve("blns/blns.txt")));
        for (String folder : List.of(
                "xss-payloads/Intruder",
                "fuzzdb/attack/xss",
                "fuzzdb/attack/path-traversal",
                "fuzzdb/attack/sql-injection")) {
            if (Files.isDirectory(hostile.resolve(folder))) {
                try (Stream<Path> some = Files.walk(hostile.resolve(folder))) {
                    some.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        for (Path file : files) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.length() < LONGEST)
                    .limit(MOST_OF_A_FILE)
                    .forEach(texts::add);
        }
        return texts;
    }
}
