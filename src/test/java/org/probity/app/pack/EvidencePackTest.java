package org.probity.app.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.app.Probity;
import org.probity.app.Settings;
import org.probity.app.Shelves;
import org.probity.app.desk.Desk;
import org.probity.app.desk.Screened;
import org.probity.app.desk.Submission;
import org.probity.rulebook.RuleShelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidencePackTest {

    private static final Settings SETTINGS = Settings.usual(LocalDate.of(2026, 6, 30));
    private static final Desk DESK = Desk.open(SETTINGS, List.of(Path.of("data/example")));
    private static final RuleShelf RULES = Probity.book(SETTINGS).shelf();
    private static final EvidencePack PACK = EvidencePack.of(screened("V083").toKeep(), RULES);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        DESK.close();
    }

    private static Screened screened(String vendor) {
        return DESK.screen(Submission.known(vendor, "vendor"));
    }

    @Test
    void packs_are_judged_again_offline_to_the_same_outcome_findings_and_sentences() throws IOException {
        for (String vendor : List.of("V083", "V141", "V023", "V003", "V050")) {
            Screened screened = screened(vendor);
            Path file = write(EvidencePack.of(screened.toKeep(), RULES).bytes());

            Verification verified = Verification.of(file);

            assertThat(verified.problems()).isEmpty();
            assertThat(verified.notes()).isEmpty();
            assertThat(verified.outcome())
                    .isEqualTo(screened.decision().outcome().words("vendor"));
            assertThat(verified.findings())
                    .isEqualTo(screened.decision().findings().size());
        }
    }

    @Test
    void the_same_screening_gives_the_same_bytes() {
        assertThat(EvidencePack.of(screened("V083").toKeep(), RULES).sha256()).isEqualTo(PACK.sha256());
    }

    @Test
    void a_pack_holds_the_entry_of_the_list_as_published_and_a_report_for_print() throws IOException {
        SortedMap<String, byte[]> files = PackZip.read(write(PACK.bytes()));

        assertThat(text(files, "list-entries.csv")).contains("Qaramun");
        assertThat(text(files, "report.html"))
                .contains("Stop and refer")
                .contains("A flag is a reason to look")
                .doesNotContain("<script")
                .doesNotContain("src=", "href=", "url(");
        assertThat(files).containsKeys("rules/limits.csv", "facts/Hit.csv", "limits-in-force.csv", "README.txt");
    }

    @Test
    void whatever_file_is_changed_is_named() throws IOException {
        SortedMap<String, byte[]> files = PackZip.read(write(PACK.bytes()));
        for (String name : files.keySet()) {
            SortedMap<String, byte[]> changed = new TreeMap<>(files);
            changed.put(name, (text(files, name) + " ").getBytes(StandardCharsets.UTF_8));

            Verification verified = Verification.of(write(PackZip.write(changed)));

            assertThat(verified.problems()).as(name).anySatisfy(problem -> assertThat(problem)
                    .contains(name));
        }
    }

    @Test
    void a_changed_report_is_found_out_even_where_the_manifest_was_changed_with_it() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(PackZip.read(write(PACK.bytes())));
        String before = Shelves.hash(files.get("report.html"));
        files.put(
                "report.html",
                text(files, "report.html")
                        .replace("Stop and refer", "No flag found")
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "manifest.json",
                text(files, "manifest.json")
                        .replace(before, Shelves.hash(files.get("report.html")))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Verification.of(write(PackZip.write(files))).problems())
                .contains("report.html is not what follows from the dossier and the rules.");
    }

    @Test
    void a_fact_that_was_changed_together_with_its_hashes_leads_to_another_decision() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(PackZip.read(write(PACK.bytes())));
        String before = Shelves.hash(files.get("dossier.json"));
        files.put(
                "dossier.json",
                text(files, "dossier.json")
                        .replace("\"basis\":\"identifier\"", "\"basis\":\"name\"")
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "manifest.json",
                text(files, "manifest.json")
                        .replace(before, Shelves.hash(files.get("dossier.json")))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Verification.of(write(PackZip.write(files))).problems())
                .anySatisfy(problem -> assertThat(problem).contains("when judged again"));
    }

    @Test
    void rules_that_do_more_than_rules_may_are_refused_by_the_guard() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>(RULES.files());
        String rule = texts.keySet().stream()
                .filter(name -> name.endsWith(".drl"))
                .findFirst()
                .orElseThrow();
        texts.put(
                rule,
                texts.getOrDefault(rule, "")
                        .replace("findings.raise(", "Runtime.getRuntime().exit(1); findings.raise("));
        RuleShelf evil = new RuleShelf(texts);
        SortedMap<String, byte[]> files = new TreeMap<>(PackZip.read(write(PACK.bytes())));
        files.put("rules/" + rule, texts.getOrDefault(rule, "").getBytes(StandardCharsets.UTF_8));
        files.put(
                "screening.json",
                text(files, "screening.json")
                        .replace(Shelves.hash(RULES), Shelves.hash(evil))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Verification.of(write(PackZip.write(files))).problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("The rules have"));
    }

    @Test
    void other_rules_make_no_pack() {
        SortedMap<String, String> texts = new TreeMap<>(RULES.files());
        texts.put("outcome.csv", texts.getOrDefault("outcome.csv", "") + "\n");

        assertThatThrownBy(() -> EvidencePack.of(screened("V083").toKeep(), new RuleShelf(texts)))
                .isInstanceOf(PackRefused.class)
                .hasMessageStartingWith("The rules have the hash");
    }

    @Test
    void names_that_lead_out_are_refused() throws IOException {
        for (String name : List.of("../evil.txt", "/etc/passwd", "a/../../b", "C:\\x", "a//b", "rules/", "..")) {
            assertRefused(zip(name, new byte[] {1}), "named");
        }
    }

    @Test
    void bombs_too_many_files_twins_and_links_are_refused() throws IOException {
        assertRefused(zip("big.json", new byte[(64 << 20) + 1]), "unfolds to more than");
        assertRefused(many(2_001), "holds 2001 files");
        assertRefused(twins(), "twice");
        assertRefused(link(), "no plain file");
        assertRefused("no zip at all".getBytes(StandardCharsets.UTF_8), "no zip");
        assertRefused(new byte[0], "no zip");
    }

    @Test
    void a_zip_that_is_no_pack_says_what_it_lacks() throws IOException {
        assertThat(Verification.of(write(zip("hello.txt", new byte[] {'h'}))).problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("screening.json is missing"));
    }

    private void assertRefused(byte[] bytes, String because) throws IOException {
        Path file = write(bytes);
        assertThatThrownBy(() -> Verification.of(file))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining(because);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("pack.zip"), bytes);
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] many(int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < files; number++) {
                zip.putNextEntry(new ZipEntry("f" + number));
            }
        }
        return bytes.toByteArray();
    }

    /** Two files of one name, which no writer would write: the second is renamed in the bytes. */
    private static byte[] twins() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("twin1"));
            zip.putNextEntry(new ZipEntry("twin2"));
        }
        String text = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1).replace("twin2", "twin1");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A plain entry whose external attributes are made those of a symbolic link. */
    private static byte[] link() throws IOException {
        byte[] zip = zip("link", "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 38, 0120777 << 16);
            }
        }
        return zip;
    }
}
