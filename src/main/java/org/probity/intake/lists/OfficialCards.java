package org.probity.intake.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.probity.intake.table.FileRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cards of all lists that are known, by name.
 *
 * @param cards the cards, sorted by name
 */
public record OfficialCards(SortedMap<String, OfficialCard> cards) {
    private static final String SHIPPED = "/org/probity/lists/";
    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final List<String> KEYS = List.of(
            "list",
            "title",
            "publisher",
            "licence",
            "form",
            "type",
            "addresses",
            "least",
            "most",
            "fill",
            "max_age_days",
            "mandatory",
            "note");

    /** The cards that come with the program. */
    public static OfficialCards shipped() {
        SortedMap<String, OfficialCard> cards = new TreeMap<>();
        for (String name : text("cards.txt").lines().toList()) {
            OfficialCard card = read(name + ".json", text(name + ".json"));
            cards.put(card.list(), card);
        }
        return new OfficialCards(cards);
    }

    /**
     * The same, with those of a folder in the place of the ones that have the same name.
     *
     * @throws FileRefused when one of them cannot be read
     */
    public OfficialCards with(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        SortedMap<String, OfficialCard> all = new TreeMap<>(cards);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = ListFile.nameOf(file);
                if (Files.size(file) > LARGEST) {
                    throw new FileRefused(0, name + " is larger than " + LARGEST + " bytes. Expected a card.");
                }
                OfficialCard card = read(name, Files.readString(file));
                all.put(card.list(), card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OfficialCards(all);
    }

    public Optional<OfficialCard> of(String list) {
        return Optional.ofNullable(cards.get(list));
    }

    private static String text(String name) {
        try (InputStream in = OfficialCards.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FileRefused when it is no card */
    static OfficialCard read(String file, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            for (String key : node.propertyNames()) {
                if (!KEYS.contains(key)) {
                    throw new FileRefused(
                            0,
                            file + ": there is no key \"" + key + "\". Expected one of " + String.join(", ", KEYS)
                                    + ".");
                }
            }
            return card(file, node);
        } catch (JacksonException e) {
            throw new FileRefused(0, file + ": this is no JSON that can be read. Expected the card of a list.");
        }
    }

    private static OfficialCard card(String file, JsonNode node) {
        String form = required(file, node, "form");
        if (!Shape.words().contains(form)) {
            throw new FileRefused(
                    0, file + ": form is \"" + form + "\". Expected one of " + String.join(", ", Shape.words()) + ".");
        }
        List<URI> addresses = new ArrayList<>();
        node.path("addresses").forEach(address -> addresses.add(address(file, address.asString(""))));
        Map<String, Double> fill = new LinkedHashMap<>();
        node.path("fill")
                .properties()
                .forEach(share -> fill.put(share.getKey(), share.getValue().asDouble(0)));
        return new OfficialCard(
                name(file, required(file, node, "list")),
                required(file, node, "title"),
                required(file, node, "publisher"),
                required(file, node, "licence"),
                form,
                required(file, node, "type"),
                addresses,
                node.path("least").asInt(1),
                node.path("most").asInt(3_000_000),
                fill,
                node.path("max_age_days").asInt(31),
                node.path("mandatory").asBoolean(false));
    }

    private static URI address(String file, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new FileRefused(0, file + ": \"" + text + "\" is no address. Expected one that begins with https://");
        }
    }

    /** The name of a list becomes the name of a folder, so it may hold nothing that leads elsewhere. */
    private static String name(String file, String name) {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new FileRefused(
                    0, file + ": list is \"" + name + "\". Expected small letters, digits and hyphens, such as un-sc.");
        }
        return name;
    }

    private static String required(String file, JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new FileRefused(0, file + ": \"" + key + "\" is missing. Expected a text.");
        }
        return value.stringValue();
    }
}
