package org.probity.web.lists;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.web.Browser;
import org.probity.web.DemoSite;
import org.probity.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListsAreaTest {

    @TempDir
    private Path home;

    private Site site;
    private Browser aisha;

    @BeforeEach
    void open() throws Exception {
        site = DemoSite.open(home);
        aisha = new Browser(site.server()).signedIn("aisha", "auditor-demo");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_sample_that_is_imported_is_searched_at_once_and_on_record() throws Exception {
        Path sample = sample("un-sc");
        assertThat(aisha.get("/lists").body()).contains("un-sc", "missing", "No official list was imported");

        HttpResponse<String> reply =
                aisha.upload("/lists", "files", "un.xml", Files.readAllBytes(sample), "sample", "yes");

        assertThat(reply.body()).contains("un-sc", "in use", "invented sample");
        assertThat(aisha.get("/lists/un-sc").body()).contains("SHA-256", "imported once only");
        assertThat(site.office().casebook().library().lists()).singleElement().satisfies(list -> assertThat(list.name())
                .isEqualTo("un-sc"));
    }

    @Test
    void a_page_instead_of_a_list_is_refused_and_nothing_is_kept() throws Exception {
        aisha.get("/lists");
        byte[] page = "<!doctype html><title>Sorry</title>".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> reply = aisha.upload("/lists", "files", "un.xml", page);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(aisha.get("/lists").body()).contains("No official list was imported");
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(file -> String.valueOf(file.getFileName())).toList())
                    .noneMatch(name -> name.startsWith(".incoming"));
        }
    }

    private static Path sample(String list) throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("data", "lists", "samples"))) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(list))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found.get(0);
        }
    }
}
