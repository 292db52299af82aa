package org.probity.proving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.fact.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML as text by key. Knows no aliases and no types, so that a small file can neither grow nor become code. */
final class YamlReader {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_DEPTH = 20;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(MOST_CHARACTERS)
                    .build())
            .build();

    private YamlReader() {}

    /** Something in the file that is not read. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /**
     * Reads one file.
     *
     * @throws Refused when it is too long, uses aliases, names a key twice or is no YAML
     */
    static Yaml read(String file, String text) throws Refused {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refused(new Problem(
                    file, "the file has " + text.length() + " characters. Expected at most " + MOST_CHARACTERS + "."));
        }
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new Refused(new Problem(file, "the file is empty. Expected \"rule:\" and \"scenarios:\"."));
            }
            return new Walk(file, parser).value();
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Refused(new Problem(file + ", line " + line, "this is not read as YAML: " + reason(e)));
        }
    }

    private static String reason(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").strip() + ".";
    }

    /** One walk over the parser's events. */
    private record Walk(String file, YAMLParser parser) {

        Yaml value() throws Refused {
            long line = line();
            JsonToken token = parser.currentToken();
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                throw new Refused(new Problem(
                        file + ", line " + line, "an anchor or alias was found. Expected every value written out."));
            }
            return switch (token) {
                case START_OBJECT -> keys(line);
                case START_ARRAY -> items(line);
                case VALUE_NULL -> new Yaml.Text("", line);
                default -> new Yaml.Text(parser.getString(), line);
            };
        }

        private Yaml keys(long line) throws Refused {
            Map<String, Yaml> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                values.put(key, value());
            }
            return new Yaml.Keys(values, line);
        }

        private Yaml items(long line) throws Refused {
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new Yaml.Items(items, line);
        }

        private long line() {
            return ((JsonParser) parser).currentTokenLocation().getLineNr();
        }
    }
}
