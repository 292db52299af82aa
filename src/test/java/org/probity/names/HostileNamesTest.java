package org.probity.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.names.NameComparison.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class HostileNamesTest {

    private static final int MOST = 12_000;

    private final NameKnowledge knowledge = NameKnowledge.shipped();

    @Test
    void Naughty_strings_are_names_like_any_other() throws IOException {
        comparesAll("hostile/blns");
    }

    @Test
    void Script_payloads_are_names_like_any_other() throws IOException {
        comparesAll("hostile/xss-payloads");
    }

    private void comparesAll(String folder) throws IOException {
        String data = System.getenv("PROBITY_REFERENCE_DATA");
        Assumptions.assumeTrue(data != null, "PROBITY_REFERENCE_DATA is not set");
        Name other = knowledge.read("Ahmed Hassan Trading Co. Ltd");
        List<String> lines = lines(Path.of(String.valueOf(data), folder));
        assertThat(lines).hasSizeGreaterThan(500);
        for (String line : lines) {
            Name name = knowledge.read(line);
            assertThat(NameComparison.explained(name, other, Kind.COMPANY).value())
                    .isBetween(0.0, 1.0);
            assertThat(NameComparison.explained(name, name, Kind.PERSON).value())
                    .isBetween(0.0, 1.0);
        }
    }

    private static List<String> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(HostileNamesTest::linesOf)
                    .limit(MOST)
                    .toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
