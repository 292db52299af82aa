package org.probity.casebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left after kill -9; -Dprobity.kills=100 for as many kills as the project promises to stand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillTest {

    private static final int KILLS = Integer.getInteger("probity.kills", 3);

    @TempDir
    Path home;

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_process_is_killed() throws IOException, InterruptedException {
        try (Office office = Office.in(home)) {
            office.ama();
            office.bintou();
        }
        Random random = new Random(20261125);
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed(kill, random));
        }

        try (Office office = Office.in(home)) {
            for (String id : acknowledged) {
                if (id.startsWith("S-")) {
                    assertThat(office.casebook().screenings().find(id)).as(id).isPresent();
                } else {
                    assertThat(office.casebook()
                                    .dispositions()
                                    .find(id)
                                    .orElseThrow()
                                    .state())
                            .as(id)
                            .isEqualTo(Disposition.State.CONFIRMED);
                }
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
            assertThat(office.casebook().check().differences()).isEmpty();
            assertThat(TrailFile.verified(office).faults()).isEmpty();
        }
    }

    /** Lets a process write, kills it at a random moment, each third time while it opens what the kill before left. */
    private List<String> killed(int number, Random random) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        home.toString(),
                        "V" + number + "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            if (number % 3 == 2) {
                process.waitFor(300 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
            } else {
                assertThat(said.readLine()).isEqualTo("open");
                process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
            }
            process.toHandle().destroyForcibly();
            process.waitFor();
            said.lines().filter(line -> line.matches("[SD]-[0-9]{6}")).forEach(acknowledged::add);
        }
        return acknowledged;
    }
}
