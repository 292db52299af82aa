package org.probity.intake.mapping;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Problem;
import org.probity.intake.Column;
import org.probity.intake.FileKind;
import org.probity.intake.Vocabulary;
import org.probity.intake.value.DateOrder;
import org.probity.intake.value.DecimalMark;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads mapping files; everything wrong in one comes back together, each with its JSON pointer. */
public final class MappingReader {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxDocumentLength(4 << 20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> SOURCE_KEYS =
            List.of("file", "note", "encoding", "delimiter", "decimal", "date_order", "dates", "unknown", "facts");
    private static final List<String> FACT_KEYS = List.of("make", "note", "when", "repeats", "split", "fields");
    private static final Map<String, Character> DELIMITERS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

    private MappingReader() {}

    /** Reads a mapping file from the disk. */
    public static MappingRead read(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        try {
            return read(name, Files.readString(file));
        } catch (IOException e) {
            return new MappingRead(
                    Optional.empty(), List.of(new Problem(file.toString(), "this mapping file cannot be read")));
        }
    }

    /** @param name what the user calls the mapping */
    public static MappingRead read(String name, String json) {
        List<Problem> problems = new ArrayList<>();
        try {
            JsonNode tree = JSON.readTree(json);
            JsonPlace root = new JsonPlace(name, "", tree, problems);
            root.onlyKeys(List.of("note", "sources"));
            List<MappedSource> sources = new ArrayList<>();
            root.at("sources").entries().forEach(place -> sources.add(source(place)));
            if (sources.isEmpty()) {
                root.at("sources").wrong("a list of at least one source");
            }
            return new MappingRead(
                    problems.isEmpty() ? Optional.of(new Mapping(name, sources)) : Optional.empty(), problems);
        } catch (JacksonException e) {
            String where = name + ", line " + e.getLocation().getLineNr();
            problems.add(new Problem(where, "this is no JSON: " + e.getOriginalMessage()));
            return new MappingRead(Optional.empty(), problems);
        }
    }

    private static MappedSource source(JsonPlace place) {
        place.onlyKeys(SOURCE_KEYS);
        return new MappedSource(
                filePattern(place.at("file")),
                charset(place.at("encoding")),
                word(place.at("delimiter"), DELIMITERS),
                word(place.at("decimal"), Map.of("dot", DecimalMark.DOT, "comma", DecimalMark.COMMA)),
                word(
                        place.at("date_order"),
                        Map.of("day-first", DateOrder.DAY_FIRST, "month-first", DateOrder.MONTH_FIRST)),
                dates(place.at("dates")),
                Set.copyOf(place.at("unknown").texts()),
                facts(place.at("facts")));
    }

    private static List<FactRule> facts(JsonPlace place) {
        List<JsonPlace> entries = place.entries();
        if (place.isThere() && entries.isEmpty()) {
            place.wrong("a list of at least one fact");
        }
        return entries.stream().map(MappingReader::fact).toList();
    }

    private static String filePattern(JsonPlace place) {
        String pattern = place.text();
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            place.wrong("a file name, in which * stands for anything");
        }
        return pattern;
    }

    private static @Nullable Charset charset(JsonPlace place) {
        if (!place.isThere()) {
            return null;
        }
        try {
            if (Charset.isSupported(place.text())) {
                return Charset.forName(place.text());
            }
        } catch (IllegalCharsetNameException e) {
            // Said below, in the same words as for a name nobody knows.
        }
        place.wrong("the name of an encoding, such as UTF-8 or windows-1250");
        return null;
    }

    private static <T> @Nullable T word(JsonPlace place, Map<String, T> words) {
        if (!place.isThere()) {
            return null;
        }
        T meant = words.get(place.text());
        if (meant == null) {
            List<String> known = words.keySet().stream().sorted().toList();
            place.wrongWord("one of " + String.join(", ", known), known);
        }
        return meant;
    }

    /** Patterns read strictly: the year "yy" is one of this century, and 31.02.16 is no day. */
    private static List<DateTimeFormatter> dates(JsonPlace place) {
        List<DateTimeFormatter> formatters = new ArrayList<>();
        for (String pattern : place.texts()) {
            try {
                formatters.add(new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern.replace('y', 'u'))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException e) {
                place.wrong("date patterns such as dd.MM.yy");
            }
        }
        return formatters;
    }

    private static FactRule fact(JsonPlace place) {
        place.onlyKeys(FACT_KEYS);
        JsonPlace make = place.at("make");
        Optional<FileKind> kind = Vocabulary.file(make.isText() ? make.text() : "");
        if (kind.isEmpty()) {
            make.wrongWord("a file of the vocabulary: " + String.join(", ", Vocabulary.names()), Vocabulary.names());
        }
        JsonPlace split = place.at("split");
        if (split.isThere()) {
            split.onlyKeys(List.of("column", "at"));
        }
        if (split.at("at").isThere() && split.at("at").text().isEmpty()) {
            split.at("at").wrong("what stands between the parts, like ;");
        }
        return new FactRule(
                place.pointer(),
                kind.map(FileKind::name).orElse(""),
                place.at("when").entries().stream().map(FieldReader::field).toList(),
                Boolean.TRUE.equals(
                        word(place.at("repeats"), new HashMap<>(Map.of("skipped", true, "refused", false)))),
                split.isThere() ? FieldReader.field(split.at("column")) : null,
                split.isThere() ? split.at("at").textOr(";") : ";",
                kind.map(known -> fields(known, place.at("fields"))).orElse(Map.of()));
    }

    private static Map<String, FieldRule> fields(FileKind kind, JsonPlace place) {
        List<String> columns = kind.columns().stream().map(Column::name).toList();
        Map<String, FieldRule> fields = new LinkedHashMap<>();
        place.onlyKeys(columns);
        place.properties().forEach((column, below) -> fields.put(column, FieldReader.field(below)));
        for (Column column : kind.columns()) {
            if (column.required() && !fields.containsKey(column.name())) {
                place.at(column.name()).wrong("a field: " + kind.name() + " need it");
            }
        }
        return fields;
    }
}
