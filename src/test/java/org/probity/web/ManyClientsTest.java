package org.probity.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.desk.Screened;
import org.probity.app.desk.Submission;
import org.probity.casebook.Actor;
import org.probity.casebook.Disposition;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.Role;
import org.probity.casebook.accounts.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Many who settle the same cases at once; -Dprobity.cases=1000 for as many as the project promises to stand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyClientsTest {

    private static final int CLIENTS = 64;
    private static final int CASES = Integer.getInteger("probity.cases", 10);
    private static final int DONE = 303;
    private static final int TOO_LATE = 409;
    private static final int BUSY = 503;

    @TempDir
    Path home;

    @Test
    void sixty_four_clients_deciding_the_same_cases_make_one_decision_of_each_and_the_others_are_told_409()
            throws Exception {
        try (Site site = DemoSite.open(home)) {
            Accounts accounts = site.office().casebook().accounts();
            accounts.add("oscar", "officer-demo", Set.of(Role.OFFICER), Actor.CONSOLE);
            accounts.add("rosa", "reviewer-demo", Set.of(Role.OFFICER, Role.REVIEWER), Actor.CONSOLE);
            List<String> screenings = screenings(site);

            List<Browser> firsts =
                    List.of(signedIn(site, "olga", "officer-demo"), signedIn(site, "oscar", "officer-demo"));
            List<Browser> seconds =
                    List.of(signedIn(site, "ravi", "reviewer-demo"), signedIn(site, "rosa", "reviewer-demo"));

            List<Callable<Map<Integer, Integer>>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Browser first = firsts.get(client % 2).window();
                Browser second = seconds.get(client / 2 % 2).window();
                String keys = "client-" + client + "-";
                clients.add(() -> decided(site, screenings, first, second, keys));
            }
            Map<Integer, Integer> answers = new TreeMap<>();
            ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
            try {
                for (Future<Map<Integer, Integer>> one : threads.invokeAll(clients, 1, TimeUnit.HOURS)) {
                    one.get().forEach((status, times) -> answers.merge(status, times, Integer::sum));
                }
            } finally {
                threads.shutdownNow();
            }

            assertThat(answers).isEqualTo(Map.of(DONE, 2 * CASES, TOO_LATE, 2 * CASES * (CLIENTS - 1)));
            List<Disposition> confirmed =
                    site.office().casebook().dispositions().all(DispositionKind.FINDING, State.CONFIRMED);
            assertThat(confirmed)
                    .extracting(Disposition::object)
                    .containsExactlyInAnyOrderElementsOf(
                            screenings.stream().map(id -> id + "/1").toList());
            assertThat(confirmed)
                    .allSatisfy(one -> assertThat(one.settledBy().orElseThrow()).isNotEqualTo(one.proposedBy()));
            assertThat(site.office().casebook().check().differences()).isEmpty();
        }
    }

    private static Browser signedIn(Site site, String name, String password) throws Exception {
        return new Browser(site.server()).signedIn(name, password);
    }

    /** Screenings of one vendor with findings; each is a case of its own. */
    private static List<String> screenings(Site site) {
        Office office = site.office();
        Screened screened = office.desk().screen(Submission.known("V001", "vendor"));
        assertThat(screened.decision().findings()).isNotEmpty();
        Actor olga = office.casebook().accounts().find("olga").orElseThrow().actor();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            ids.add(office.keep(screened, olga, ""));
        }
        return ids;
    }

    /** Proposes and confirms each case, whatever became of the proposal; gives how often which status was answered. */
    private static Map<Integer, Integer> decided(
            Site site, List<String> screenings, Browser first, Browser second, String keys) throws Exception {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (String screening : screenings) {
            int proposed = sent(
                    first,
                    "/s/" + screening + "/findings/1/disposition",
                    "key",
                    keys + "propose-" + screening,
                    "ruling",
                    "SAME",
                    "reason",
                    "Seen the register.");
            answers.merge(proposed, 1, Integer::sum);
            String open = site.office()
                    .casebook()
                    .dispositions()
                    .ofScreening(screening)
                    .get(0)
                    .id();
            int confirmed = sent(
                    second,
                    "/reviews/" + open,
                    "do",
                    "confirm",
                    "version",
                    "1",
                    "key",
                    keys + "confirm-" + screening,
                    "reason",
                    "Seen it too.");
            answers.merge(confirmed, 1, Integer::sum);
        }
        return answers;
    }

    /** Sends a form until the server has time for it, as it asks busy clients to. */
    private static int sent(Browser browser, String path, String... fields) throws Exception {
        HttpResponse<String> answer = browser.post(path, fields);
        while (answer.statusCode() == BUSY) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            Thread.sleep(50);
            answer = browser.post(path, fields);
        }
        return answer.statusCode();
    }
}
