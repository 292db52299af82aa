package org.probity.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.fact.Origin;
import org.probity.fact.Payment;
import org.probity.fact.Vendor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void days_and_numbers_are_read_as_they_are_stored() throws IOException {
        Path file = folder.resolve("Payments 2024.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            header(sheet, "ID", "Payer ID", "Payee ID", "Amount", "Currency", "Paid On");
            values(sheet, 1, "T1", "V1", "P1", 1.234, "USD");
            sheet.value(1, 5, LocalDate.of(2024, 2, 1));
            sheet.style(1, 5).format("dd/mm/yyyy").set();
        }

        Reading reading = Intake.read(List.of(file), IntakeOptions.defaults());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rejects()).isEmpty();
        assertThat(reading.register().all(Payment.class)).singleElement().satisfies(payment -> {
            assertThat(payment.amount()).isEqualByComparingTo("1.234");
            assertThat(payment.paidOn()).isEqualTo(LocalDate.of(2024, 2, 1));
            assertThat(payment.origin()).isEqualTo(new Origin("Payments 2024.xlsx", 2, "T1"));
        });
    }

    @Test
    void sheets_named_like_files_are_read_as_these() throws IOException {
        Path file = folder.resolve("everything.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            header(book.newWorksheet("Notes"), "anything");
            Worksheet vendors = book.newWorksheet("Vendors");
            header(vendors, "id", "name");
            values(vendors, 1, "V1", "Acme");
            book.newWorksheet("Empty");
        }

        Reading reading = Intake.read(List.of(file), IntakeOptions.defaults());

        assertThat(reading.register().all(Vendor.class))
                .extracting(Vendor::origin)
                .containsExactly(new Origin("everything.xlsx#Vendors", 2, "V1"));
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        Files.writeString(folder.resolve("vendors.xlsx"), "id,name\nV1,Acme\n");

        assertThat(Intake.read(List.of(folder), IntakeOptions.defaults()).problems())
                .singleElement()
                .asString()
                .startsWith("vendors.xlsx: this is no workbook that can be read.");
    }

    @Test
    void a_workbook_that_unfolds_without_end_is_refused() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("vendors.xlsx")))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(nothing);
            }
        }

        assertThat(Intake.read(List.of(folder), IntakeOptions.defaults()).problems())
                .singleElement()
                .asString()
                .contains("the workbook unfolds to more than");
    }

    private static void header(Worksheet sheet, String... names) {
        values(sheet, 0, (Object[]) names);
    }

    private static void values(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, (String) cells[i]);
            }
        }
    }
}
