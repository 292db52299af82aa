package org.probity.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Flat JSON records as a table: a list of objects, or one object after the other as in JSON lines. The columns are all the
 * names that occur, in the order in which they first do. A list of plain values is one cell, separated by semicolons; a
 * record inside a record is refused with its row. Memory is one record, whatever the size of the file.
 */
public final class JsonTable implements Table {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(Bounds.FIELD_CHARS)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String PLAIN =
            "a plain value or a list of plain values\nMaybe a mapping file or another export has it flat.";

    private final Path file;
    private final List<String> header;

    private JsonTable(Path file, List<String> header) {
        this.file = file;
        this.header = List.copyOf(header);
    }

    /** @throws FileRefused when the file holds no records, or too many columns */
    public static JsonTable of(Path file) {
        Map<String, Integer> names = new LinkedHashMap<>();
        read(file, new Walk() {
            @Override
            public void record(JsonParser parser) {
                for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
                    names.putIfAbsent(parser.currentName(), names.size());
                    parser.nextToken();
                    parser.skipChildren();
                }
                if (names.size() > Bounds.COLUMNS) {
                    throw new FileRefused(
                            line(parser),
                            "the records have more than " + Bounds.COLUMNS + " names. Expected at most that.");
                }
            }
        });
        if (names.isEmpty()) {
            throw new FileRefused(1, "no record was found. Expected JSON objects, in a list or one on each line.");
        }
        return new JsonTable(file, new ArrayList<>(names.keySet()));
    }

    /** SHA-256 of the file's bytes, in hexadecimal. */
    public static String sha256(Path file) {
        return Bytes.of(file, StandardCharsets.ISO_8859_1).sha256();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long headerLine() {
        return 1;
    }

    @Override
    public void forEachRow(RowSink sink) {
        Map<String, Integer> places = new LinkedHashMap<>();
        header.forEach(name -> places.put(name, places.size()));
        read(file, parser -> row(parser, places, sink));
    }

    private void row(JsonParser parser, Map<String, Integer> places, RowSink sink) {
        long line = line(parser);
        @Nullable String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        int nested = -1;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            int place = Objects.requireNonNull(places.get(parser.currentName()), "The header names every column");
            String cell = cell(parser, parser.nextToken());
            cells[place] = cell == null ? "{…}" : cell;
            nested = cell == null && nested < 0 ? place : nested;
        }
        if (nested >= 0) {
            sink.doubtful(line, cells, new Doubt(nested, PLAIN));
        } else if (!Arrays.stream(cells).allMatch(cell -> cell == null || cell.isBlank())) {
            sink.row(line, cells);
        }
    }

    /** The text of a value, or null for a record. */
    private static @Nullable String cell(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                parser.skipChildren();
                yield null;
            }
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> "";
            default -> parser.getString();
        };
    }

    private static @Nullable String list(JsonParser parser) {
        List<String> parts = new ArrayList<>();
        boolean isPlain = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token.isStructStart()) {
                isPlain = false;
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                parts.add(parser.getString());
            }
        }
        return isPlain ? String.join("; ", parts) : null;
    }

    /** Takes the records of a file; the parser stands at the beginning of one, and must be left at its end. */
    private interface Walk {
        void record(JsonParser parser);
    }

    private static void read(Path file, Walk walk) {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            boolean inList = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    walk.record(parser);
                } else if (token == JsonToken.START_ARRAY && !inList) {
                    inList = true;
                } else if (token == JsonToken.END_ARRAY && inList) {
                    inList = false;
                } else {
                    throw new FileRefused(line(parser), "found " + token.name() + ". Expected a record in braces.");
                }
            }
        } catch (JacksonException e) {
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new FileRefused(line, "this is no JSON that can be read: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
