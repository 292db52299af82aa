package org.probity.casebook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceTest {

    private static final String URL = "jdbc:postgresql://db.example/probity?user=ama&password=geheim&ssl=true";

    @TempDir
    Path home;

    @Test
    void a_home_folder_remembers_its_database_without_the_password() throws IOException {
        Place place = new Place(home, Optional.of(URL));
        assertThat(Place.in(home).exists()).isFalse();

        place.note();

        assertThat(Place.in(home).url()).contains("jdbc:postgresql://db.example/probity?user=ama&ssl=true");
        assertThat(Place.in(home).exists()).isTrue();
        try (var files = Files.list(home)) {
            for (Path file : files.toList()) {
                assertThat(file).content().doesNotContain("geheim");
            }
        }
        place.checkOnlyOne();
    }

    @Test
    void a_home_folder_has_one_casebook() throws IOException {
        Place place = new Place(home, Optional.of(URL));
        place.note();
        Place other = new Place(home, Optional.of("jdbc:postgresql://db.example/other?password=geheim"));

        assertThatThrownBy(other::checkOnlyOne)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("jdbc:postgresql://db.example/other.")
                .hasMessageContaining("casebook.url")
                .hasMessageNotContaining("geheim");

        Files.createFile(home.resolve("casebook.db"));
        assertThatThrownBy(place::checkOnlyOne)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("casebook.db")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void what_is_no_url_of_a_database_is_refused_without_telling_the_password() {
        assertThatThrownBy(() -> new Place(home, Optional.of("jdbc:mysql://db/x?password=geheim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql:")
                .hasMessageNotContaining("geheim");
    }
}
