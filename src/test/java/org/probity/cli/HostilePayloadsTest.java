package org.probity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Naughty strings and script payloads as names, through the commands themselves: no exception, no hang. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePayloadsTest {

    private static final int NAUGHTY = 515;
    private static final int PAYLOADS = 10_000;
    private static final int AT_ONCE = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void reference_data_and_a_list() throws IOException {
        String reference = System.getenv("PROBITY_REFERENCE_DATA");
        Assumptions.assumeTrue(reference != null, "PROBITY_REFERENCE_DATA is not set");
        data = Path.of(String.valueOf(reference), "hostile");
        Files.writeString(folder.resolve("lists.csv"), "list,title,retrieved_on\nTEST,Invented list,2026-06-29\n");
        Files.writeString(
                folder.resolve("listings.csv"),
                "id,list,type,name,kind\nL1,TEST,sanction,Gareth Bruce Worrell,person\n");
    }

    @Test
    void naughty_strings_are_screened_and_compared() throws IOException {
        List<String> strings = naughty();

        assertThat(strings).hasSize(NAUGHTY);
        strings.forEach(this::screens);
        strings.forEach(this::compares);
    }

    @Test
    void script_payloads_are_screened_and_compared() throws IOException {
        List<String> payloads = lines("xss-payloads", "fuzzdb");

        assertThat(payloads).hasSizeGreaterThan(PAYLOADS);
        List<String> names = payloads.stream().filter(line -> !line.isBlank()).toList();
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            screensTogether(names.subList(from, Math.min(names.size(), from + AT_ONCE)));
        }
        payloads.forEach(this::compares);
    }

    /** As owners of one firm, so that the rules' limits are not read thirteen thousand times; by itself what is refused. */
    private void screensTogether(List<String> texts) {
        List<String> arguments =
                new ArrayList<>(List.of("screen", "--lists", folder.toString(), "--name=Worrell", "--json"));
        texts.forEach(text -> arguments.add("--owner=" + text));
        if (run(texts.get(0), arguments.toArray(String[]::new)) != Exit.DONE.code() && texts.size() > 1) {
            screensTogether(texts.subList(0, texts.size() / 2));
            screensTogether(texts.subList(texts.size() / 2, texts.size()));
        }
    }

    /** By the command's own class: all commands need not be set up each time. */
    private void compares(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Talk talk = new Talk(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        CommandLine command = new CommandLine(new NamesCompare(talk))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true);

        assertThat(command.execute("--json", "--", text, "Gareth Bruce Worrell"))
                .as(text)
                .isZero();
        assertThat(JSON.readTree(out.toByteArray()).get("score").asDouble())
                .as(text)
                .isBetween(0.0, 1.0);
    }

    private void screens(String text) {
        run(text, "screen", "--lists", folder.toString(), "--name=" + text, "--json");
    }

    /** Found, or refused as a name that cannot be one: JSON as data, or a line of talk. */
    private static int run(String text, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Talk talk = new Talk(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

        int code = Main.run(List.of(arguments), Map.of(), talk);

        assertThat(code).as(text + "\n" + err).isIn(Exit.DONE.code(), Exit.USAGE.code());
        if (code == Exit.DONE.code()) {
            assertThat(JSON.readTree(out.toByteArray()).isObject()).as(text).isTrue();
        } else {
            assertThat(err.toString(StandardCharsets.UTF_8)).as(text).isNotBlank();
        }
        return code;
    }

    private List<String> naughty() throws IOException {
        List<String> strings = new ArrayList<>();
        for (JsonNode one : JSON.readTree(Files.readAllBytes(data.resolve("blns/blns.json")))) {
            strings.add(one.asString());
        }
        return strings;
    }

    private List<String> lines(String... folders) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String one : folders) {
            try (Stream<Path> files = Files.walk(data.resolve(one))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }
}
