package org.probity.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.probity.intake.Intake;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.intake.table.CsvFile;

/**
 * How fast rows of payments are parsed, and made into facts. Run its main method; arguments: number of rows, and a
 * folder for the generated file.
 */
public final class IntakeBench {
    private static final int ROUNDS = 5;

    private IntakeBench() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("intake-bench");
        Path file = payments(folder, rows);
        double megabytes = Files.size(file) / 1e6;
        PrintStream out = System.out;
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long parsed = parse(file);
            double parsing = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            Reading reading = Intake.read(List.of(file), IntakeOptions.defaults());
            double reads = (System.nanoTime() - start) / 1e9;
            Runtime machine = Runtime.getRuntime();
            out.printf(
                    Locale.ROOT,
                    "round %d: %.0f MB, %d rows; survey and parse %.2f s = %.0f MB/s;"
                            + " facts %.2f s = %.0f MB/s, %.0f rows/s; heap in use %d MB%n",
                    round,
                    megabytes,
                    parsed,
                    parsing,
                    megabytes / parsing,
                    reads,
                    megabytes / reads,
                    reading.register().size() / reads,
                    (machine.totalMemory() - machine.freeMemory()) >> 20);
        }
    }

    private static long parse(Path file) {
        long[] rows = new long[1];
        CsvFile.open(file, null, null).table().forEachRow((line, cells) -> rows[0]++);
        return rows[0];
    }

    /** Payments as missions have them; the same for the same number of rows. */
    private static Path payments(Path folder, int rows) throws IOException {
        Path file = folder.resolve("payments.csv");
        Random random = new Random(42);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,payer_id,payee_id,amount,currency,paid_on,purpose,contract_id,channel\n");
            LocalDate first = LocalDate.of(2020, 1, 1);
            for (int i = 0; i < rows; i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "P%08d,V%06d,V%06d,%d.%02d,USD,%s,\"Instalment %d, as agreed\",C%07d,bank%n",
                        i,
                        random.nextInt(100_000),
                        random.nextInt(100_000),
                        random.nextInt(90_000),
                        random.nextInt(100),
                        first.plusDays(random.nextInt(2000)),
                        random.nextInt(12),
                        random.nextInt(1_000_000)));
            }
        }
        return file;
    }
}
