package org.probity.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Where;
import org.probity.casebook.store.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages with their casebook in PostgreSQL; left out where PROBITY_POSTGRES_URL is not set. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostgresSiteTest {

    @TempDir
    Path home;

    @Test
    void what_is_screened_and_proposed_is_there_after_a_new_start() throws Exception {
        Place place = Where.POSTGRESQL.place(home);
        try {
            String result;
            try (Site site = DemoSite.open(place)) {
                Browser officer = new Browser(site.server()).signedIn("olga", "officer-demo");
                result = location(officer.post("/parties/V001/screen", "kind", "vendor"));
                HttpResponse<String> proposed = officer.post(
                        result + "/findings/1/disposition",
                        "key",
                        "first",
                        "ruling",
                        "SAME",
                        "reason",
                        "Seen with the registrar.");
                assertThat(proposed.statusCode()).isEqualTo(303);
            }

            try (Site site = DemoSite.open(place)) {
                Browser reviewer = new Browser(site.server()).signedIn("ravi", "reviewer-demo");
                assertThat(reviewer.get(result + "/findings/1").body()).contains("Seen with the registrar.");
                assertThat(reviewer.get("/reviews").body()).contains("/reviews/");
                assertThat(site.office().casebook().check().differences()).isEmpty();
            }
            assertThat(place.file()).doesNotExist();
            assertThat(Place.in(home).url()).isPresent();
        } finally {
            Where.drop(place);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
