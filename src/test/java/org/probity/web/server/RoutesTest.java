package org.probity.web.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Actor;
import org.probity.casebook.Role;
import org.probity.casebook.accounts.Accounts;
import org.probity.web.Access.Surface;
import org.probity.web.Browser;
import org.probity.web.DemoSite;
import org.probity.web.Route;
import org.probity.web.Site;
import org.probity.web.account.DemoAccount;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks the whole route table: every route, by every account and by nobody, in every method. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutesTest {

    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    @TempDir
    private static Path home;

    private static Site site;
    private static WebServer server;
    private static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, Set<Role>> ROLES = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        site = DemoSite.open(home);
        server = site.server();
        BROWSERS.put("nobody", new Browser(server));
        ROLES.put("nobody", Set.of());
        for (DemoAccount account : DemoAccount.all()) {
            BROWSERS.put(account.login(), new Browser(server).signedIn(account.login(), account.password()));
            ROLES.put(account.login(), account.roles());
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> a_route_admits_exactly_those_it_names() {
        return server.routes().stream()
                .filter(route -> !route.path().equals("/logout"))
                .map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
                    for (String who : BROWSERS.keySet()) {
                        check(route, who);
                    }
                }));
    }

    private static void check(Route route, String who) throws IOException, InterruptedException {
        HttpResponse<String> reply = ask(route.method().name(), route.path(), who);
        boolean isIn = route.access().surface() == Surface.PAGE && !who.equals("nobody");
        boolean mayEnter = route.access().admits(isIn ? ROLES.get(who) : Set.of());
        String asked = route.method() + " " + route.path() + " by " + who + " gave " + reply.statusCode();
        assertThat(reply.statusCode()).as(asked).isLessThan(500);
        if (mayEnter) {
            assertThat(reply.headers().firstValue("Location").orElse(""))
                    .as(asked)
                    .doesNotStartWith("/login?then");
            assertThat(reply.body()).as(asked).doesNotContain("Your roles do not allow this");
        } else if (isIn || route.method() != Route.Method.GET || route.access().surface() != Surface.PAGE) {
            assertThat(reply.statusCode()).as(asked).isIn(TURNED_AWAY);
        } else {
            assertThat(reply.headers().firstValue("Location").orElse(""))
                    .as(asked)
                    .startsWith("/login?then");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_program_is_admitted_by_the_roles_of_its_token() {
        Map<String, String> tokens = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        Accounts accounts = site.office().casebook().accounts();
        for (DemoAccount account : DemoAccount.all()) {
            Actor actor = accounts.find(account.login()).orElseThrow().actor();
            tokens.put(account.login(), accounts.tokens().make("routes", Duration.ofDays(1), actor));
            keys.put(account.login(), accounts.tokens().of(actor).get(0).addressKey());
        }
        return server.routes().stream()
                .filter(route -> route.access().surface() != Surface.PAGE)
                .map(route -> DynamicTest.dynamicTest(route.method() + " " + route.path(), () -> {
                    for (String who : tokens.keySet()) {
                        int status = asked(route, tokens.get(who), keys.get(who));
                        String said = route.method() + " " + route.path() + " by " + who + " gave " + status;
                        assertThat(status).as(said).isLessThan(500);
                        if (route.access().admits(ROLES.get(who))) {
                            assertThat(status).as(said).isNotIn(401, 403);
                        } else {
                            assertThat(status).as(said).isEqualTo(403);
                        }
                    }
                }));
    }

    private static int asked(Route route, String token, String key) throws IOException, InterruptedException {
        String path = route.path().replace("{key}", key).replaceAll("\\{[^}]+}", "none-such");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(BROWSERS.get("nobody").address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method().name(), HttpRequest.BodyPublishers.ofString(""));
        return BROWSERS.get("nobody")
                .send(
                        route.access().surface() == Surface.API
                                ? request.header("Authorization", "Bearer " + token)
                                : request)
                .statusCode();
    }

    @TestFactory
    Stream<DynamicTest> a_method_that_a_path_does_not_name_is_refused() {
        return server.routes().stream()
                .map(Route::path)
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}) {
                        boolean isRoute = server.routes().stream()
                                .anyMatch(route -> route.path().equals(path)
                                        && route.method().name().equals(method));
                        if (!isRoute) {
                            assertThat(ask(method, path, "pablo").statusCode())
                                    .as(method + " " + path)
                                    .isIn(400, 403, 404, 405);
                        }
                    }
                }));
    }

    private static HttpResponse<String> ask(String method, String path, String who)
            throws IOException, InterruptedException {
        Browser browser = BROWSERS.get(who);
        String form = method.equals("POST") ? "token=" + browser.token() : "";
        return browser.send(
                HttpRequest.newBuilder(URI.create(browser.address() + path.replaceAll("\\{[^}]+}", "none-such")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.ofString(form)));
    }
}
