package org.probity.web.trail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Actor;
import org.probity.casebook.Restore;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.audit.Verification;
import org.probity.web.Browser;
import org.probity.web.DemoSite;
import org.probity.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrailAreaTest {

    @TempDir
    private static Path home;

    private static Site site;
    private static Browser aisha;
    private static Browser pablo;

    @BeforeAll
    static void open() throws Exception {
        site = DemoSite.open(home);
        aisha = new Browser(site.server()).signedIn("aisha", "auditor-demo");
        pablo = new Browser(site.server()).signedIn("pablo", "publisher-demo");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void the_newest_entries_are_shown_with_who_did_what() throws Exception {
        String page = aisha.get("/trail").body();

        assertThat(page).contains("account added").contains("signed in").contains("aisha");
        assertThat(page).doesNotContain("Download a backup");
        assertThat(pablo.get("/trail").body()).contains("Download a backup");
        assertThat(aisha.get("/trail?before=3").body())
                .contains("casebook opened")
                .doesNotContain("signed in");
        assertThat(aisha.get("/trail?before=x").statusCode()).isEqualTo(404);
    }

    @Test
    void the_trail_is_verified_while_the_server_runs() throws Exception {
        assertThat(aisha.post("/trail/verify").body()).contains("Nothing was changed");
    }

    @Test
    void an_export_verifies_with_the_key_that_the_page_gives() throws Exception {
        Path export = Files.createTempFile(home, "trail", ".jsonl");
        Path key = Files.createTempFile(home, "public", ".key");
        Files.writeString(export, aisha.post("/trail/export").body());
        Files.writeString(key, aisha.get("/trail/key").body());

        Verification found = TrailVerifier.verify(export, SigningKey.publicKey(key), Optional.empty());

        assertThat(found.isSound()).isTrue();
        assertThat(found.entries()).isGreaterThan(5);
    }

    @Test
    void a_program_of_an_administrator_carries_a_backup_away_that_can_be_put_back() throws Exception {
        HttpResponse<byte[]> backup = asked("/api/v1/trail/backup", "pablo");
        assertThat(backup.statusCode()).isEqualTo(200);
        Path file = Files.write(home.resolve("carried.zip"), backup.body());

        Path elsewhere = Files.createDirectories(home.resolve("elsewhere").resolve("audit"));
        for (String name : new String[] {SigningKey.PRIVATE, SigningKey.PUBLIC}) {
            Files.copy(home.resolve("audit").resolve(name), elsewhere.resolve(name));
        }
        try (Restore restore = Restore.of(elsewhere.getParent(), file, Clock.systemUTC())) {
            assertThat(restore.entries()).isGreaterThan(5);
        }
        assertThat(asked("/api/v1/trail/backup", "aisha").statusCode()).isEqualTo(403);
        assertThat(asked("/api/v1/trail/export", "olga").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<byte[]> asked(String path, String login) throws Exception {
        Actor actor =
                site.office().casebook().accounts().find(login).orElseThrow().actor();
        String token = site.office().casebook().accounts().tokens().make("copies", Duration.ofDays(1), actor);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.server().address() + path))
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}
