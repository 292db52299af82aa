package org.probity.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Actor;
import org.probity.casebook.accounts.Accounts;
import org.probity.casebook.accounts.ApiTokens;
import org.probity.casebook.accounts.ApiTokens.ApiToken;
import org.probity.web.Access.Surface;
import org.probity.web.DemoSite;
import org.probity.web.Route;
import org.probity.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The service for programs, over real HTTP, with the invented mission. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiAreaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path home;

    private static Site site;
    private static String officer;
    private static String auditor;

    @BeforeAll
    static void open() {
        site = DemoSite.open(home);
        Accounts accounts = site.office().casebook().accounts();
        officer = accounts.tokens()
                .make(
                        "test",
                        Duration.ofDays(1),
                        accounts.find("olga").orElseThrow().actor());
        auditor = accounts.tokens()
                .make(
                        "test",
                        Duration.ofDays(1),
                        accounts.find("aisha").orElseThrow().actor());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_subject_of_the_register_is_screened_with_its_stamp() throws Exception {
        JsonNode json =
                read(post("/api/v1/screen", "{\"subject\":{\"id\":\"V001\",\"kind\":\"vendor\"}}", officer), 200);

        assertThat(json.path("outcome").asString()).isEqualTo("STOP_AND_REFER");
        assertThat(json.path("findings").get(0).path("sentence").asString()).contains("Ostrova Agro Provisions JSC");
        assertThat(json.path("stamp").path("rules").asString()).hasSize(64);
        assertThat(json.path("id").isMissingNode()).isTrue();
    }

    @Test
    void rows_sent_along_are_screened_and_with_a_key_kept_once() throws Exception {
        String body = "{\"key\":\"one-and-only\",\"subject\":{\"id\":\"NEW-1\",\"kind\":\"vendor\"},\"rows\":{"
                + "\"vendors\":[{\"id\":\"NEW-1\",\"name\":\"Quiet Water Ltd\",\"country\":\"XX\"}]}}";

        JsonNode first = read(post("/api/v1/screen", body, officer), 200);
        JsonNode second = read(post("/api/v1/screen", body, officer), 200);

        assertThat(first.path("outcome").asString()).isNotEqualTo("NO_FLAG_FOUND");
        assertThat(first.path("id").asString())
                .isNotBlank()
                .isEqualTo(second.path("id").asString());
    }

    @Test
    void what_cannot_be_used_is_named_and_nothing_is_judged() throws Exception {
        assertThat(post("/api/v1/screen", "{\"subjekt\":1}", officer).body()).contains("\"where\":\"subjekt\"");
        assertThat(post("/api/v1/screen", "{", officer).statusCode()).isEqualTo(422);
        JsonNode json = read(
                post(
                        "/api/v1/screen",
                        "{\"subject\":{\"id\":\"N\",\"kind\":\"vendor\"},\"rows\":{\"vendors\":[{\"id\":\"N\",\"name\":\"A\",\"incorporated_on\":\"31/02/2026\"}]}}",
                        officer),
                422);
        assertThat(json.path("error").path("problems").get(0).path("message").asString())
                .contains("31/02/2026");
        assertThat(post("/api/v1/screen", "[".repeat(100_000), officer).statusCode())
                .isEqualTo(422);
    }

    @Test
    void examples_are_matched_in_the_shape_that_clients_of_OpenSanctions_know() throws Exception {
        JsonNode json = read(
                post(
                        "/api/v1/match?limit=3",
                        "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Lazar Ostrovan\"]}},"
                                + "\"none\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Xqzw Vfghj\"]}}}}",
                        officer),
                200);

        JsonNode result = json.path("responses").path("q").path("results").get(0);
        assertThat(result.path("caption").asString()).isEqualTo("Lazar Ostrovan");
        assertThat(result.path("score").asDouble()).isBetween(0.7, 1.0);
        assertThat(result.path("match").asBoolean()).isTrue();
        assertThat(result.path("features").path("name_match").asDouble()).isGreaterThan(0.9);
        assertThat(result.path("band").asString()).isEqualTo("possible");
        assertThat(json.path("responses").path("none").path("results").isEmpty())
                .isTrue();
        assertThat(json.path("searched").get(0).path("names").asLong()).isPositive();
    }

    @Test
    void OpenRefine_finds_a_manifest_and_answers() throws Exception {
        JsonNode manifest = read(get("/api/v1/reconcile", officer), 200);
        JsonNode answers = read(
                form("/api/v1/reconcile", "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Ostrova+Agro+Provisions%22%7D%7D"),
                200);

        assertThat(manifest.path("versions").get(0).asString()).isEqualTo("0.2");
        JsonNode best = answers.path("q0").path("result").get(0);
        assertThat(best.path("id").asString()).isEqualTo("party:V001");
        assertThat(best.path("score").asDouble()).isBetween(70.0, 100.0);
    }

    @Test
    void OpenRefine_is_told_an_address_that_opens_nothing_else_and_ends_with_its_token() throws Exception {
        ApiTokens tokens = site.office().casebook().accounts().tokens();
        Actor olga =
                site.office().casebook().accounts().find("olga").orElseThrow().actor();
        String token = tokens.make("OpenRefine", Duration.ofDays(1), olga);
        ApiToken kept = tokens.of(olga).stream()
                .filter(one -> one.name().equals("OpenRefine"))
                .findFirst()
                .orElseThrow();
        String key = kept.addressKey();
        String path = "/api/v1/reconcile/" + key;

        HttpResponse<String> manifest = get(path, "");
        assertThat(read(manifest, 200).path("name").asString()).isEqualTo("Probity");
        assertThat(manifest.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(read(
                                byAddress(
                                        path,
                                        "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Ostrova+Agro+Provisions%22%7D%7D"),
                                200)
                        .path("q0")
                        .path("result")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("party:V001");

        assertThat(key).doesNotContain(token);
        assertThat(get("/api/v1/reconcile/" + token, "").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/reconcile", key).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/reconcile", token).headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();

        tokens.revoke(kept.id(), olga);
        assertThat(get(path, "").statusCode()).isEqualTo(401);
    }

    @Test
    void a_run_is_started_and_its_findings_fetched() throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"vendors.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nid,name\nV1,Acme Roads Ltd\n\r\n--b--\r\n";
        HttpResponse<String> started = CLIENT.send(
                request("/api/v1/runs", auditor)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        String id = read(started, 202).path("id").asString();

        JsonNode run = over(id);

        assertThat(run.path("status").asString()).isEqualTo("DONE");
        assertThat(run.path("subjects").asInt()).isEqualTo(1);
        assertThat(read(get("/api/v1/findings?run=" + id, auditor), 200)
                        .path("total")
                        .asInt())
                .isEqualTo(run.path("findings").asInt());
        assertThat(get("/api/v1/runs/" + id + "/out/outcomes.csv", auditor).body())
                .contains("Acme Roads Ltd");
        assertThat(get("/api/v1/runs/" + id + "/out/..%2Fstate.json", auditor).statusCode())
                .isIn(400, 404);
    }

    private static JsonNode over(String id) throws Exception {
        JsonNode run = read(get("/api/v1/runs/" + id, auditor), 200);
        for (int i = 0; i < 600 && !run.has("over"); i++) {
            Thread.sleep(100);
            run = read(get("/api/v1/runs/" + id, auditor), 200);
        }
        return run;
    }

    @Test
    void tokens_open_what_their_roles_may_and_cookies_open_nothing() throws Exception {
        assertThat(get("/api/v1/runs", "").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/runs", "probity_none").statusCode()).isEqualTo(401);
        assertThat(get("/metrics", officer).statusCode()).isEqualTo(403);
        assertThat(get("/metrics", auditor).body())
                .contains("probity_screenings_total")
                .contains("jvm_memory_used_bytes");
        assertThat(post("/api/v1/screen", "{}", auditor).statusCode()).isEqualTo(403);
        assertThat(get("/health", "").body()).contains("\"status\":\"ok\"");
    }

    @Test
    void the_description_names_every_route_and_no_other() throws Exception {
        JsonNode yaml =
                YAMLMapper.builder().build().readTree(get("/openapi.yaml", "").body());
        Set<String> described = new TreeSet<>();
        yaml.path("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .isEqualTo(site.server().routes().stream()
                        .filter(route -> route.access().surface() != Surface.PAGE)
                        .map(route -> route.method() + " " + route.path())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void hostile_texts_get_an_answer_and_never_a_mistake() throws Exception {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        org.junit.jupiter.api.Assumptions.assumeTrue(data != null, "PROBITY_REFERENCE_DATA is not set");
        Set<String> texts = new LinkedHashSet<>();
        JSON.readTree(Files.readString(Path.of(data, "hostile/blns/blns.json")))
                .forEach(text -> texts.add(text.asString()));
        List<Route> routes = site.server().routes();
        assertThat(routes).isNotEmpty();
        for (String text : texts) {
            String quoted = JSON.writeValueAsString(text);
            for (HttpResponse<String> reply : List.of(
                    post(
                            "/api/v1/match",
                            "{\"queries\":{\"q\":{\"properties\":{\"name\":" + quoted + ",\"birthDate\":" + quoted
                                    + "}}}}",
                            officer),
                    post("/api/v1/screen", "{\"subject\":{\"id\":" + quoted + ",\"kind\":\"vendor\"}}", officer))) {
                assertThat(reply.statusCode()).as(text).isLessThan(500);
            }
        }
    }

    private static JsonNode read(HttpResponse<String> reply, int status) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        return JSON.readTree(reply.body());
    }

    private static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(site.server().address() + path))
                .timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return CLIENT.send(request(path, token).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String json, String token)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> byAddress(String path, String form) throws IOException, InterruptedException {
        return CLIENT.send(
                request(path, "")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> form(String path, String form) throws IOException, InterruptedException {
        return CLIENT.send(
                request(path, officer)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
