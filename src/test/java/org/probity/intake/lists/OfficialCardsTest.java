package org.probity.intake.lists;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.intake.table.FileRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The cards of official lists, shipped and of the user's own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficialCardsTest {
    private static final String OWN = """
            {"list": "own-list", "title": "Own", "publisher": "Us", "licence": "ours", "form": "listings",
             "type": "censure", "least": 1, "most": 10}
            """;

    @TempDir
    private Path folder;

    @Test
    void every_card_of_the_folder_is_shipped_and_fetches_by_https_only() throws IOException {
        OfficialCards cards = OfficialCards.shipped();

        try (Stream<Path> files = Files.list(Path.of("data/lists"))) {
            assertThat(cards.cards().keySet())
                    .containsExactlyInAnyOrderElementsOf(files.map(ListFile::nameOf)
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length()))
                            .toList());
        }
        assertThat(cards.cards().values())
                .flatExtracting(OfficialCard::addresses)
                .extracting(URI::getScheme)
                .containsOnly("https");
    }

    @Test
    void a_card_of_the_users_own_makes_a_list_known() throws IOException {
        Files.writeString(folder.resolve("own.json"), OWN);

        assertThat(OfficialCards.shipped()
                        .with(folder)
                        .of("own-list")
                        .orElseThrow()
                        .type())
                .isEqualTo("censure");
    }

    @Test
    void a_card_whose_name_leads_elsewhere_or_with_an_unknown_key_is_refused() {
        assertThatThrownBy(() -> OfficialCards.read("own.json", OWN.replace("own-list", "../own")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("small letters, digits and hyphens");
        assertThatThrownBy(() -> OfficialCards.read("own.json", OWN.replace("\"most\"", "\"msot\"")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("there is no key \"msot\"");
    }
}
