package org.probity.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as a table. Memory is one record, whatever the size of the file. */
public final class CsvTable implements Table {
    private final ReaderSource source;
    private final Dialect dialect;
    private final List<String> header;
    private final long headerLine;

    private CsvTable(ReaderSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        FirstRow first = new FirstRow();
        read(first);
        if (first.cells.isEmpty()) {
            throw new FileRefused(1, "the file is empty. Expected a header.");
        }
        this.header = first.cells;
        this.headerLine = first.line;
    }

    /** @throws FileRefused when there is no header or a bound is broken before it ends */
    public static CsvTable of(Path file, Dialect dialect) {
        return new CsvTable(() -> open(file, dialect), dialect);
    }

    /** Text in memory, with the delimiter found in its first lines. */
    public static CsvTable of(String text) {
        Dialect dialect = Dialect.ofText(text);
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new CsvTable(() -> new StringReader(clean), dialect);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long headerLine() {
        return headerLine;
    }

    public Dialect dialect() {
        return dialect;
    }

    @Override
    public void forEachRow(RowSink sink) {
        read(new RecordSink() {
            private boolean headerSeen;

            @Override
            public boolean take(long line, CSVRecord csvRecord, int bareQuote) {
                if (headerSeen && bareQuote < 0) {
                    sink.row(line, csvRecord.values());
                } else if (headerSeen) {
                    sink.doubtful(line, csvRecord.values(), Doubt.bareQuote(bareQuote));
                }
                headerSeen = true;
                return true;
            }
        });
    }

    private void read(RecordSink sink) {
        long firstLine = dialect.sepLine() ? 2 : 1;
        try (Reader reader = source.open()) {
            if (dialect.sepLine()) {
                skipLine(reader);
            }
            BoundedReader bounded = new BoundedReader(reader, dialect.delimiter(), firstLine);
            CSVParser parser =
                    CSVParser.builder().setReader(bounded).setFormat(format()).get();
            drain(parser, bounded, firstLine, sink);
        } catch (CharacterCodingException e) {
            throw new FileRefused(0, "some bytes are no " + dialect.charset() + " text.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(CSVParser parser, BoundedReader bounded, long firstLine, RecordSink sink) {
        Iterator<CSVRecord> records = parser.iterator();
        boolean more = true;
        while (more) {
            // Taken before the next record is looked for: records may span lines, and this is where it starts.
            long line = firstLine + parser.getCurrentLineNumber();
            if (!records.hasNext()) {
                return;
            }
            CSVRecord csvRecord = records.next();
            int bareQuote = bounded.bareQuoteIn(csvRecord.getRecordNumber());
            more = isBlank(csvRecord) || sink.take(line, csvRecord, bareQuote);
        }
    }

    private CSVFormat format() {
        return CSVFormat.Builder.create()
                .setDelimiter(dialect.delimiter())
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static boolean isBlank(CSVRecord csvRecord) {
        return csvRecord.size() == 1 && csvRecord.get(0).isBlank();
    }

    private static void skipLine(Reader reader) throws IOException {
        int c = reader.read();
        while (c >= 0 && c != '\n' && c != '\r') {
            c = reader.read();
        }
        if (c == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
    }

    private static Reader open(Path file, Dialect dialect) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(dialect.bomBytes());
        InputStreamReader reader = new InputStreamReader(
                in,
                dialect.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return dialect.sepLine() ? new BufferedReader(reader) : reader;
    }

    /** Takes a record and says whether more are wanted. */
    private interface RecordSink {
        /** @param bareQuote column of a quote in a value without quotes, from 0, or -1 */
        boolean take(long line, CSVRecord csvRecord, int bareQuote);
    }

    private static final class FirstRow implements RecordSink {
        private List<String> cells = List.of();
        private long line = 1;

        @Override
        public boolean take(long at, CSVRecord csvRecord, int bareQuote) {
            if (bareQuote >= 0) {
                throw Doubt.bareQuote(bareQuote).refused(at);
            }
            line = at;
            cells = Arrays.stream(csvRecord.values()).map(String::strip).toList();
            return false;
        }
    }
}
