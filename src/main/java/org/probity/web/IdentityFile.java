package org.probity.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

import org.probity.batch.CsvSheet;
import org.probity.casebook.Casebook;
import org.probity.casebook.Disposition;
import org.probity.casebook.Disposition.State;
import org.probity.casebook.DispositionKind;
import org.probity.casebook.Ruling;

/** What two people decided about who is who, as a file among the records: whoever screens reads it like any other. */
final class IdentityFile {

    private static final String NAME = "identity_decisions.csv";

    private final Path folder;

    /** @param home folder in which everything is kept */
    IdentityFile(Path home) {
        this.folder = home.resolve("decided");
    }

    /** The folder of the file, to be read among the records. */
    Path folder() {
        return folder;
    }

    /** Writes all that is confirmed, whole or not at all; of one pair the last decision counts. */
    void write(Casebook casebook) {
        Map<String, Disposition> byPair = new TreeMap<>();
        casebook.dispositions().all(DispositionKind.IDENTITY, State.CONFIRMED).stream()
                .filter(one ->
                        one.ruling() != Ruling.CANNOT_TELL && !one.firstParty().isBlank())
                .forEach(one -> byPair.put(one.firstParty() + '\n' + one.secondParty(), one));
        StringWriter text = new StringWriter();
        try (CsvSheet sheet =
                new CsvSheet(text, "first_id", "second_id", "decision", "decided_by", "decided_on", "reason")) {
            byPair.values().forEach(one -> line(sheet, one));
        }
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(NAME + ".part");
            Files.write(part, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(CsvSheet sheet, Disposition one) {
        Disposition.Step last = one.steps().get(one.steps().size() - 1);
        sheet.line(
                one.firstParty(),
                one.secondParty(),
                one.ruling() == Ruling.SAME ? "same" : "not the same",
                one.proposedBy().login() + " and " + last.by().login(),
                LocalDate.ofInstant(last.at(), ZoneOffset.UTC),
                one.steps().get(0).reason().replaceAll("\\s+", " "));
    }
}
