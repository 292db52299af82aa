package org.probity.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A CSV file with its dialect found and its bytes proved to be text.
 *
 * @param table its rows
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 */
public record CsvFile(CsvTable table, String sha256) {

    /**
     * @param declared the encoding the user declared, or null to find it
     * @param delimiter the delimiter the user declared, or null to find it
     * @throws FileRefused when bytes are no text of the encoding, or there is no header within the bounds
     */
    public static CsvFile open(Path file, @Nullable Charset declared, @Nullable Character delimiter) {
        Charset first = declared == null ? StandardCharsets.UTF_8 : declared;
        Bytes bytes = Bytes.of(file, first);
        Encodings.Guess guess = declared == null
                ? Encodings.detect(file, bytes)
                : new Encodings.Guess(declared, 100, Encodings.bomBytes(bytes.head(), declared));
        long bad = guess.charset().equals(first)
                ? bytes.firstBad()
                : Bytes.of(file, guess.charset()).firstBad();
        if (bad >= 0) {
            throw new FileRefused(
                    Bytes.lineAt(file, bad, guess.charset()),
                    "the bytes here are no " + guess.charset().name()
                            + " text.\nMaybe the file has another encoding; declare it, for example --encoding windows-1250.");
        }
        String head = new String(bytes.head(), guess.charset());
        Dialect dialect = Dialect.ofHead(head, guess.charset(), guess.confidence(), guess.bomBytes());
        Dialect spoken = delimiter == null ? dialect : dialect.delimitedBy(delimiter);
        return new CsvFile(CsvTable.of(file, spoken), bytes.sha256());
    }
}
