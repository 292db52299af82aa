package org.probity.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.SigningKey;
import org.probity.casebook.audit.TrailVerifier;
import org.probity.casebook.audit.Verification;

import static org.assertj.core.api.Assertions.assertThat;

/** -Dprobity.alterations=1000 -Dprobity.untouched=100 for as many as the project promises to tell apart. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditTrailTest {

    private static final int ENTRIES = 60;
    private static final int ALTERATIONS = Integer.getInteger("probity.alterations", 150);
    private static final int UNTOUCHED = Integer.getInteger("probity.untouched", 15);

    @TempDir
    Path home;

    private Path export() {
        return home.resolve("trail.jsonl");
    }

    private Path checkpoints() {
        return home.resolve("audit").resolve("checkpoints.jsonl");
    }

    private PublicKey key() {
        return SigningKey.publicKey(home.resolve("audit").resolve(SigningKey.PUBLIC));
    }

    /** A trail with several checkpoints in it. */
    private List<String> trail(Random random) throws IOException {
        try (Office office = Office.in(home)) {
            for (int i = 0; i < ENTRIES; i++) {
                office.casebook()
                        .trail()
                        .record(
                                Action.EXPORT,
                                "export-" + i,
                                Map.of("n", i, "text", "naïve \"٣\"\n\u0001"),
                                office.admin());
                if (i == ENTRIES / 2 || random.nextInt(12) == 0) {
                    office.casebook().trail().sign();
                }
            }
            return Files.readAllLines(TrailFile.exported(office, export()));
        }
    }

    private Verification verified(List<String> lines, boolean withCheckpointsElsewhere) throws IOException {
        Files.write(export(), lines);
        return TrailVerifier.verify(
                export(), key(), withCheckpointsElsewhere ? Optional.of(checkpoints()) : Optional.empty());
    }

    @Test
    void every_alteration_is_found_and_the_first_bad_entry_named() throws IOException {
        Random random = new Random(20261125);
        List<String> whole = trail(random);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < ALTERATIONS; i++) {
            Alteration alteration = Alteration.values()[i % Alteration.values().length];
            Alteration.Lines lines = new Alteration.Lines(whole);
            long expected = alteration.apply(lines, random);
            Verification found = verified(lines.all(), alteration == Alteration.OLD_BACKUP);
            long named = found.firstBadEntry().map(Verification.Fault::entry).orElse(0L);
            if (named != expected) {
                missed.add(i + " " + alteration + ": expected " + expected + ", found " + found.faults());
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void untouched_trails_raise_no_alarm() throws IOException {
        try (Office office = Office.in(home)) {
            for (int i = 0; i < UNTOUCHED; i++) {
                office.casebook().trail().record(Action.EXPORT, "export-" + i, Map.of(), office.admin());
                Files.copy(TrailFile.exported(office, export()), home.resolve("trail-" + i));
                assertThat(TrailVerifier.verify(export(), key(), Optional.of(checkpoints()))
                                .faults())
                        .isEmpty();
            }
            assertThat(TrailVerifier.verify(home.resolve("trail-7"), key(), Optional.empty())
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    void a_changed_checkpoint_and_a_foreign_key_are_found() throws IOException {
        List<String> whole = trail(new Random(7));
        for (int line = 0; line < whole.size() && !whole.get(line).startsWith("{\"entry\""); line++) {
            List<String> changed = new ArrayList<>(whole);
            String text = whole.get(line);
            int place = text.length() / 2;
            changed.set(
                    line,
                    text.substring(0, place) + (text.charAt(place) == '0' ? '1' : '0') + text.substring(place + 1));
            assertThat(verified(changed, false).isSound()).as(changed.get(line)).isFalse();
            changed.remove(line);
            assertThat(verified(changed, false).isSound()).as("without " + text).isFalse();
        }
        PublicKey foreign = SigningKey.in(home.resolve("other")).publicKey();
        Files.write(export(), whole);
        assertThat(TrailVerifier.verify(export(), foreign, Optional.empty()).isSound())
                .isFalse();
    }

    @Test
    void a_verifier_in_another_language_says_the_same() throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasPython(), "python3 is not here, so the second verifier is left out");
        Random random = new Random(11);
        List<String> whole = trail(random);
        Files.write(export(), whole);
        assertThat(python()).contains("nothing was changed");
        for (Alteration alteration : Alteration.values()) {
            Alteration.Lines lines = new Alteration.Lines(whole);
            long expected = alteration.apply(lines, random);
            Files.write(export(), lines.all());
            assertThat(python()).as(alteration.name()).startsWith("FIRST BAD ENTRY " + expected + ":");
        }
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private String python() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        "src/docs/audit_verify.py",
                        export().toString(),
                        home.resolve("audit").resolve(SigningKey.PUBLIC).toString(),
                        checkpoints().toString())
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = process.inputReader().lines()) {
            String said = String.join("\n", lines.toList());
            process.waitFor();
            return said;
        }
    }

    @Test
    void exports_and_decisions_do_not_wait_for_each_other_for_ever() throws IOException, InterruptedException {
        try (Office office = Office.in(home)) {
            office.admin();
            Actor ama = office.ama();
            Thread deciding = new Thread(() -> {
                for (int i = 0; i < 60; i++) {
                    office.casebook().screenings().keep(Office.screening("V-" + i), ama, "");
                }
            });
            deciding.start();
            for (int i = 0; i < 15; i++) {
                assertThat(TrailFile.verified(office).faults()).isEmpty();
            }
            deciding.join(60_000);
            assertThat(deciding.isAlive()).isFalse();
        }
    }

    @Test
    void a_killed_process_may_leave_half_a_checkpoint() throws IOException {
        trail(new Random(3));
        Files.writeString(checkpoints(), "{\"signature\":\"AAAA", java.nio.file.StandardOpenOption.APPEND);

        try (Office office = Office.in(home)) {
            assertThat(TrailFile.verified(office).faults()).isEmpty();
        }
    }

    @Test
    void no_entry_holds_what_a_person_could_be_known_by() {
        try (Office office = Office.in(home)) {
            String id = office.proposal("V-Zebulon");
            office.casebook().dispositions().confirm(id, 1, office.bintou(), "Zebulon said so.", "");
            office.casebook()
                    .dispositions()
                    .propose(
                            NewDisposition.ofIdentity("Zebulon-1", "Zebulon-2", Ruling.SAME, "Zebulon."),
                            office.ama(),
                            "");

            assertThat(office.casebook().trail().entries(1, 1_000))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(entry -> assertThat(entry.json()).doesNotContain("Zebulon", "passport", "bintou"));
        }
    }
}
