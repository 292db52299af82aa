package org.probity.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Damaged files are read or refused, with every row counted, and nothing else happens. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeFuzzTest {
    private static final int CSV_ROUNDS = 4_000;
    private static final int WORKBOOK_ROUNDS = 400;
    private static final String SPECIAL = "\",;\t|\r\n\0\u001A=%.-€";
    private static final List<String> TEXTS = List.of(
            "id,name,phones,country,kind,turnover,incorporated_on\nV1,Acme Ltd,+383 1;+383 2,KE,company,1.5E7,2001-02-03\n"
                    + "V2,\"Žarković, Söhne\",,XS,person,25 %,13/02/2026\nV3,5\" pipes,,Kenya,,\"1,234.50\",\n",
            "sep=;\r\nid;vendor_id;amount;currency;signed_on\r\nC1;V1;1.234,50;EUR;01.02.2026\r\nC2;V1;7;USD;\r\n",
            "id\tname\trank\trole\nO1\tАна Петровић\tmajor\t\"several\nlines\"\nO2\t\"\"\"the\"\" one\"\t\t\n",
            "currency,on,usd\rEUR,2026-01-01,1.10\rEUR,2026-02-01,1.20\r");
    private static final List<String> NAMES = List.of("vendors.csv", "contracts.csv", "officials.tsv", "rates.csv");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            Charset.forName("windows-1250"));

    @TempDir
    private Path folder;

    @Test
    void a_damaged_CSV_file_gives_facts_rejects_and_problems_and_no_exception() throws IOException {
        for (int seed = 0; seed < CSV_ROUNDS; seed++) {
            Random random = new Random(seed);
            int which = random.nextInt(TEXTS.size());
            byte[] bytes = TEXTS.get(which).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));

            readBack(NAMES.get(which), damaged(bytes, random), seed);
        }
    }

    @Test
    void nor_does_a_damaged_workbook() throws IOException {
        byte[] whole = workbook();
        for (int seed = 0; seed < WORKBOOK_ROUNDS; seed++) {
            readBack("vendors.xlsx", damaged(whole, new Random(seed)), seed);
        }
    }

    @Test
    void nor_does_a_workbook_whose_parts_are_damaged() throws IOException {
        Path whole = Files.write(folder.resolve("whole.zip"), workbook());
        for (int seed = 0; seed < WORKBOOK_ROUNDS; seed++) {
            readBack("vendors.xlsx", damagedInside(whole, new Random(seed)), seed);
        }
    }

    @Test
    void nor_do_bytes_without_any_sense() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);

            readBack(seed % 2 == 0 ? "vendors.csv" : "vendors.xlsx", bytes, seed);
        }
    }

    private void readBack(String name, byte[] bytes, int seed) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            Reading reading = Intake.read(List.of(file), IntakeOptions.defaults());
            for (FileReport report : reading.files()) {
                assertThat(report.used() + report.partly() + report.refused())
                        .as("seed %s", seed)
                        .isEqualTo(report.rows());
                assertThat(reading.rejects().stream()
                                .map(reject -> reject.origin().line())
                                .distinct())
                        .as("seed %s", seed)
                        .hasSize((int) (report.partly() + report.refused()));
            }
            assertThat(reading.files().size() + reading.problems().size())
                    .as("seed %s", seed)
                    .isPositive();
            assertThat(FileInspection.of(file, IntakeOptions.defaults()))
                    .as("seed %s", seed)
                    .isNotEmpty();
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
        Files.delete(file);
    }

    /** One to four bytes changed, left out or put in, a piece doubled, or the end cut off. */
    private static byte[] damaged(byte[] whole, Random random) {
        List<Byte> bytes = new ArrayList<>(whole.length);
        for (byte one : whole) {
            bytes.add(one);
        }
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.size() > 1; times--) {
            int at = random.nextInt(bytes.size());
            int end = Math.min(bytes.size(), at + 1 + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 -> bytes.remove(at);
                case 2 -> bytes.add(at, (byte) random.nextInt(256));
                case 3 -> bytes.add(at, (byte) SPECIAL.charAt(random.nextInt(SPECIAL.length())));
                case 4 -> bytes.addAll(at, List.copyOf(bytes.subList(at, end)));
                default ->
                    bytes.subList(random.nextInt(4) == 0 ? at : bytes.size(), bytes.size())
                            .clear();
            }
        }
        byte[] damaged = new byte[bytes.size()];
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = bytes.get(i);
        }
        return damaged;
    }

    /** One of the files in the archive damaged, and the archive whole. */
    private static byte[] damagedInside(Path whole, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                boolean isHit = random.nextInt(3) == 0 && part.length > 0;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(isHit ? damaged(part, random) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Vendors");
            List<List<String>> rows = List.of(
                    Arrays.asList("id", "name", "turnover"),
                    Arrays.asList("V1", "Acme Ltd", "1234.5"),
                    Arrays.asList("V2", "Žarković", "7"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.value(3, 2, 1.25);
        }
        return out.toByteArray();
    }
}
