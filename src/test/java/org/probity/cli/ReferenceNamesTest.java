package org.probity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.app.ListFolder;
import org.probity.fact.ListEntry;
import org.probity.names.NameKnowledge;
import org.probity.screening.ListedEntries;

import static org.assertj.core.api.Assertions.assertThat;

/** The real lists of OFAC and the UN, if they are there: PROBITY_REFERENCE_DATA. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferenceNamesTest {

    private static final NameKnowledge KNOWLEDGE = NameKnowledge.shipped();
    private static final int PAYLOADS = 10_000;

    private Path data = Path.of("");
    private ListedEntries listed = ListedEntries.of(List.of(), KNOWLEDGE);

    @BeforeEach
    void reads_the_lists() {
        String folder = System.getenv("PROBITY_REFERENCE_DATA");
        Assumptions.assumeTrue(folder != null, "PROBITY_REFERENCE_DATA is not set");
        data = Path.of(String.valueOf(folder));
        List<ListEntry> entries =
                new ArrayList<>(ListFolder.read(data.resolve("screening/ofac")).entries());
        entries.addAll(ListFolder.read(data.resolve("screening/un")).entries());
        listed = ListedEntries.of(entries, KNOWLEDGE);
    }

    @Test
    void every_name_of_both_lists_finds_its_own_entry() {
        List<String> missed = new ArrayList<>();
        for (int number = 0; number < listed.entries().size(); number++) {
            for (ListEntry.Name name : listed.entries().get(number).names()) {
                if (!finds(name.text(), number)) {
                    missed.add(name.text());
                }
            }
        }
        assertThat(listed.names()).isGreaterThan(25_000);
        assertThat(missed).isEmpty();
    }

    private boolean finds(String name, int number) {
        return listed.search(KNOWLEDGE.read(name)).stream().anyMatch(met -> met.number() == number);
    }

    @Test
    void naughty_strings_and_script_payloads_are_searched_like_any_name() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("hostile/blns", "hostile/xss-payloads", "hostile/fuzzdb")) {
            try (Stream<Path> files = Files.walk(data.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    texts.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(PAYLOADS);
        for (String text : texts) {
            assertThat(listed.search(KNOWLEDGE.read(text)))
                    .allSatisfy(met -> assertThat(met.score()).isBetween(0.7, 1.0));
        }
    }
}
