package org.probity.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Actor;
import org.probity.casebook.Casebook;
import org.probity.casebook.Disposition;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is on record after kill -9 of the server while clients post; -Dprobity.kills=100 for as many kills as the project
 * promises to stand.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledServerTest {

    private static final int KILLS = Integer.getInteger("probity.kills", 3);
    private static final int CLIENTS = 4;
    private static final Pattern ADDRESS = Pattern.compile("Serving at (http://[0-9.:]+)");
    private static final Pattern PROPOSAL = Pattern.compile("/reviews/(D-\\d+)");

    @TempDir
    Path home;

    /** Screenings and confirmed proposals, each put here once the server had answered with the page it is kept at. */
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** Proposals that were acknowledged and perhaps not confirmed, as "S-000001/1". */
    private final Queue<String> proposed = new ConcurrentLinkedQueue<>();

    @Test
    void what_was_answered_is_on_record_at_the_next_start_and_the_chain_verifies() throws Exception {
        Random random = new Random(20261130);
        for (int kill = 0; kill < KILLS; kill++) {
            killed(kill, random);
        }

        try (Casebook casebook = Casebook.open(home, Clock.systemUTC())) {
            for (String id : acknowledged) {
                if (id.startsWith("S-")) {
                    assertThat(casebook.screenings().find(id)).as(id).isPresent();
                } else {
                    assertThat(casebook.dispositions().find(id).orElseThrow().state())
                            .as(id)
                            .isEqualTo(Disposition.State.CONFIRMED);
                }
            }
            for (String finding : proposed) {
                assertThat(casebook.dispositions().ofScreening(finding.substring(0, finding.indexOf('/'))))
                        .as(finding)
                        .extracting(Disposition::object)
                        .contains(finding);
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
            assertThat(proposed).hasSizeGreaterThan(KILLS);
            assertThat(casebook.check().differences()).isEmpty();
            Path trail = home.resolve("trail.jsonl");
            try (var out = Files.newOutputStream(trail)) {
                casebook.trail().export(out, Actor.CONSOLE);
            }
            assertThat(TrailVerifier.verify(
                                    trail,
                                    SigningKey.publicKey(home.resolve("audit").resolve(SigningKey.PUBLIC)),
                                    Optional.empty())
                            .faults())
                    .isEmpty();
        }
    }

    /** Serves, lets clients post, and kills at a random moment; each fourth time while the server still starts. */
    private void killed(int number, Random random) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.probity.cli.Main",
                        "serve",
                        "--demo",
                        "--port",
                        "0",
                        "--home",
                        home.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = server.errorReader(StandardCharsets.UTF_8)) {
            if (number % 4 == 3) {
                server.waitFor(500 + random.nextInt(4_000), TimeUnit.MILLISECONDS);
                return;
            }
            String address = address(said);
            List<Thread> clients = new ArrayList<>();
            Browser officer = new Browser(address).signedIn("olga", "officer-demo");
            Browser reviewer = new Browser(address).signedIn("ravi", "reviewer-demo");
            stillThere(reviewer);
            for (int client = 0; client < CLIENTS; client++) {
                Thread thread = new Thread(() -> postUntilNobodyAnswers(officer.window(), reviewer.window()));
                thread.start();
                clients.add(thread);
            }
            server.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
            server.toHandle().destroyForcibly();
            for (Thread thread : clients) {
                thread.join();
            }
        } finally {
            server.toHandle().destroyForcibly();
            server.waitFor();
        }
    }

    private static String address(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("The server did not start again: " + all);
    }

    /** What was acknowledged last before the kill is what the next start shows. */
    private void stillThere(Browser reviewer) throws IOException, InterruptedException {
        List<String> all = List.copyOf(acknowledged);
        for (String id : all.subList(Math.max(0, all.size() - 2 * CLIENTS), all.size())) {
            HttpResponse<String> page = reviewer.get((id.startsWith("S-") ? "/s/" : "/reviews/") + id);
            assertThat(page.statusCode()).as(id).isEqualTo(200);
            if (id.startsWith("D-")) {
                assertThat(page.body()).as(id).contains("confirmed");
            }
        }
    }

    private void postUntilNobodyAnswers(Browser officer, Browser reviewer) {
        try {
            while (true) {
                String screening = kept(officer.post("/parties/V001/screen", "kind", "vendor"), "/s/");
                acknowledged.add(screening.substring("/s/".length()));
                String finding = screening + "/findings/1";
                kept(officer.post(finding + "/disposition", "ruling", "SAME", "reason", "Seen."), finding);
                proposed.add(screening.substring("/s/".length()) + "/1");
                Matcher proposal = PROPOSAL.matcher(reviewer.get(finding).body());
                assertThat(proposal.find()).as("the finding names its proposal").isTrue();
                String id = proposal.group(1);
                kept(
                        reviewer.post("/reviews/" + id, "do", "confirm", "version", "1", "reason", "Seen too."),
                        "/reviews/");
                acknowledged.add(id);
            }
        } catch (IOException | InterruptedException | UncheckedIOException e) {
            // The server was killed.
        }
    }

    private static String kept(HttpResponse<String> answer, String expected) {
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = answer.headers().firstValue("Location").orElse("");
        assertThat(page).startsWith(expected);
        return page;
    }
}
