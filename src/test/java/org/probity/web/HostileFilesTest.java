package org.probity.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.accounts.Accounts;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Files with names and contents made to break pages or to get out of their folder, and bodies sent by programs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileFilesTest {

    private static final int SAMPLE = 40;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] ROWS = "id,name\nV1,Acme\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static Path home;
    private static Site site;
    private static Browser officer;
    private static Browser auditor;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        home = Files.createDirectories(folder.resolve("deep/down/home"));
        site = DemoSite.open(home);
        officer = new Browser(site.server()).signedIn("olga", "officer-demo");
        auditor = new Browser(site.server()).signedIn("aisha", "auditor-demo");
        Accounts accounts = site.office().casebook().accounts();
        token = accounts.tokens()
                .make(
                        "test",
                        Duration.ofDays(1),
                        accounts.find("olga").orElseThrow().actor());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_run_keeps_the_name_of_a_file_in_its_place() throws Exception {
        for (String text : HostileTexts.some(SAMPLE)) {
            for (String name : List.of(asBrowsersSendIt(text) + ".csv", text + ".csv", text)) {
                officer.get("/runs/new");
                HttpResponse<String> sent = officer.upload("/runs/new", "files", name, ROWS);
                HostileTexts.check(sent, "run", text);
                String run = sent.headers().firstValue("Location").orElse("");
                if (run.startsWith("/runs/")) {
                    HostileTexts.check(officer.get(run), "files of a run", text);
                    HostileTexts.check(officer.get(run.replace("/map", "/preview")), "preview", text);
                }
            }
        }
        HostileTexts.check(officer.get("/runs"), "runs", "all of them");
        nothingGotOut();
    }

    @Test
    void a_run_keeps_headers_and_cells_in_their_place() throws Exception {
        for (String text : HostileTexts.some(SAMPLE)) {
            String quoted = '"' + text.replace("\"", "\"\"") + '"';
            byte[] rows = ("id,name," + quoted + ",amount\n" + quoted + ',' + quoted + ",x," + quoted + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            officer.get("/runs/new");
            String run = officer.upload("/runs/new", "files", "payments.csv", rows)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            HostileTexts.check(officer.get(run), "files of a run", text);
            HostileTexts.check(officer.get(run.replace("/map", "/files/payments.csv")), "columns", text);
            HostileTexts.check(officer.get(run.replace("/map", "/preview")), "preview", text);
        }
    }

    @Test
    void a_list_and_a_candidate_keep_the_name_of_a_file_in_its_place() throws Exception {
        for (String text : HostileTexts.some(SAMPLE)) {
            for (String name : List.of(asBrowsersSendIt(text), text)) {
                auditor.get("/lists");
                HostileTexts.check(
                        auditor.upload("/lists", "files", name, text.getBytes(StandardCharsets.UTF_8), "list", text),
                        "list",
                        text);
                auditor.get("/rules/candidates");
                HostileTexts.check(
                        auditor.upload("/rules/candidates", "file", name, ROWS, "table", text), "table", text);
                HostileTexts.check(auditor.upload("/rules/candidates", "file", name, zip(text)), "candidate", text);
            }
        }
        HostileTexts.check(auditor.get("/rules/candidates"), "candidates", "all of them");
        nothingGotOut();
    }

    @Test
    void no_text_in_a_body_breaks_the_service_for_programs() throws Exception {
        for (String text : HostileTexts.all()) {
            for (Map.Entry<String, Object> body : bodies(text).entrySet()) {
                answered(body.getKey(), JSON.writeValueAsString(body.getValue()), text);
            }
        }
        for (String text : HostileTexts.some(SAMPLE)) {
            for (String path : List.of("/api/v1/match", "/api/v1/screen", "/api/v1/reconcile")) {
                answered(path, text, text);
                answered(path, '{' + text, text);
            }
        }
    }

    @Test
    void no_json_made_to_break_readers_breaks_the_service_for_programs() throws Exception {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        TreeSet<Path> files = new TreeSet<>();
        if (data != null) {
            try (Stream<Path> all = Files.walk(Path.of(data).resolve("hostile/json-test-suite"))) {
                all.filter(file -> file.toString().endsWith(".json")).forEach(files::add);
            }
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            answered("/api/v1/match", bytes, file.toString());
            answered("/api/v1/screen", bytes, file.toString());
        }
        String deep = "{\"queries\":".repeat(10_000);
        answered("/api/v1/match", deep, "deep");
        answered("/api/v1/screen", "{\"subject\":{\"id\":\"V001\",\"id\":\"V002\"}}", "twice");
    }

    private static Map<String, Object> bodies(String text) {
        return Map.of(
                "/api/v1/match?limit=" + asQuery(text),
                Map.of("queries", Map.of("q", Map.of("properties", Map.of("name", List.of("x"))))),
                "/api/v1/match",
                Map.of(
                        "queries",
                        Map.of(
                                text.isEmpty() ? "q" : text,
                                Map.of(
                                        "schema",
                                        "Person",
                                        "properties",
                                        Map.of("name", List.of(text), "birthDate", List.of(text))))),
                "/api/v1/screen",
                Map.of(
                        "subject",
                        Map.of("id", "N1", "kind", "vendor"),
                        "rows",
                        Map.of("vendors", List.of(Map.of("id", "N1", "name", text, "country", text, "aliases", text)))),
                "/api/v1/screen?",
                Map.of("subject", Map.of("id", text, "kind", text), "as_of", text, "rows", Map.of(text, List.of())));
    }

    private static void answered(String path, String body, String text) throws IOException, InterruptedException {
        answered(path, body.getBytes(StandardCharsets.UTF_8), text);
    }

    /** Whatever was sent, the answer is no mistake of ours, and JSON that can be read. */
    private static void answered(String path, byte[] body, String text) throws IOException, InterruptedException {
        HttpResponse<String> answer = PROGRAM.send(
                HttpRequest.newBuilder(URI.create(site.server().address() + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(path + " with " + text).isLessThan(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(path + " with " + text)
                .startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(JSON.readTree(answer.body()).isObject())
                .as(path + " with " + text)
                .isTrue();
    }

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

    private static String asQuery(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A file's name as browsers write it into a form. */
    private static String asBrowsersSendIt(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("rules/" + name + ".drl"));
            zip.write(ROWS);
            zip.putNextEntry(new ZipEntry(name + "/limits.csv"));
            zip.write(ROWS);
        }
        return bytes.toByteArray();
    }

    /** What is outside of the home folder is what was there: the way to it. */
    private static void nothingGotOut() throws IOException {
        Set<Path> outside = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !path.startsWith(home) && !home.startsWith(path)).forEach(outside::add);
        }
        assertThat(outside).isEmpty();
    }
}
