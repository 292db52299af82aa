package org.probity.intake.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.intake.table.FileRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON lists within bounds: one object a line, or flat records somewhere inside one document. */
final class JsonLists {
    private static final int LINE_CHARS = 16 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(100)
                    .maxNameLength(10_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLists() {}

    /** Takes one line's object. */
    interface LineTaker {
        void take(JsonNode node, long line);
    }

    /** Takes one flat record: its texts by label. */
    interface RecordTaker {
        void take(Map<String, String> fields, long line);
    }

    /** One object a line; a line that is none refuses the file, because half an object is how a cut file ends. */
    static void lines(Path file, LineTaker taker) {
        try (BufferedReader in = open(file)) {
            StringBuilder text = new StringBuilder();
            long line = 1;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n') {
                    line(text, line++, taker);
                } else {
                    text.append((char) c);
                    if (text.length() > LINE_CHARS) {
                        throw new FileRefused(line, "this line is longer than " + LINE_CHARS + " characters.");
                    }
                }
            }
            line(text, line, taker);
        } catch (CharacterCodingException e) {
            throw new FileRefused(0, "some bytes are no UTF-8 text. JSON is always UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static void line(StringBuilder text, long line, LineTaker taker) {
        String json = text.toString();
        text.setLength(0);
        if (!json.isBlank()) {
            taker.take(object(json, line), line);
        }
    }

    private static JsonNode object(String json, long line) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw notJson(line);
        }
        throw new FileRefused(line, "this line is no JSON object. Expected one object a line.");
    }

    private static FileRefused notJson(long line) {
        return new FileRefused(
                line,
                "the JSON ends or breaks here. Expected a whole document."
                        + "\nMaybe the file was cut short on its way; fetch it again.");
    }

    /** Every object of a document, at any depth, that has the key; its plain values become text. */
    static void records(Path file, String key, RecordTaker taker) {
        long seen = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    seen += objects(parser, key, taker);
                }
            }
        } catch (JacksonException e) {
            throw notJson(
                    Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
        }
        if (seen == 0) {
            throw new FileRefused(0, "no record has a \"" + key + "\". Expected a list of such records.");
        }
    }

    private static long objects(JsonParser parser, String key, RecordTaker taker) {
        Map<String, String> fields = new LinkedHashMap<>();
        long line = parser.currentTokenLocation().getLineNr();
        long seen = 0;
        String name = "";
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_OBJECT;
                token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
            } else if (token == JsonToken.START_OBJECT) {
                seen += objects(parser, key, taker);
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                @Nullable String text = parser.getString();
                fields.put(name, text == null ? "" : text);
            }
        }
        if (fields.containsKey(key)) {
            taker.take(fields, line);
            return seen + 1;
        }
        return seen;
    }
}
