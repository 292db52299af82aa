package org.probity.intake.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.probity.fact.Problem;
import org.probity.intake.value.Closest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A place in a mapping file: its value, and its JSON pointer for messages. Problems are gathered, not thrown. */
final class JsonPlace {
    private final String file;
    private final String pointer;
    private final JsonNode node;
    private final List<Problem> problems;

    JsonPlace(String file, String pointer, JsonNode node, List<Problem> problems) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        this.problems = problems;
    }

    String pointer() {
        return pointer;
    }

    String file() {
        return file;
    }

    boolean isThere() {
        return !node.isMissingNode();
    }

    boolean isText() {
        return node.isString();
    }

    boolean isObject() {
        return node.isObject();
    }

    /** Says that something else was expected here. */
    void wrong(String expected) {
        String found = isThere() ? node.isContainer() ? "found " + kind() : "found " + node : "there is nothing here";
        problems.add(new Problem((file + " " + pointer).strip(), found + ". Expected " + expected));
    }

    /** Says that another word was expected here. */
    void wrongWord(String expected, Collection<String> words) {
        wrong(expected + Closest.maybe(node.asString(""), words));
    }

    private String kind() {
        return node.isArray() ? "a list" : "an object";
    }

    /** Refuses keys that are not known, so that a misspelled one is not silently without effect. */
    void onlyKeys(List<String> known) {
        if (!isObject()) {
            wrong("an object with " + String.join(", ", known));
            return;
        }
        for (String key : new TreeSet<>(node.propertyNames())) {
            if (!known.contains(key)) {
                problems.add(new Problem(
                        file + " " + at(key).pointer,
                        "there is no key \"" + key + "\". Expected one of " + String.join(", ", known)
                                + Closest.maybe(key, known)));
            }
        }
    }

    JsonPlace at(String key) {
        JsonNode below = node.isObject() && node.has(key) ? node.get(key) : MissingNode.getInstance();
        return new JsonPlace(file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), below, problems);
    }

    /** The entries of a list; none where nothing is here. */
    List<JsonPlace> entries() {
        List<JsonPlace> entries = new ArrayList<>();
        if (isThere() && !node.isArray()) {
            wrong("a list");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            entries.add(new JsonPlace(file, pointer + "/" + i, node.get(i), problems));
        }
        return entries;
    }

    /** The keys of an object with what is below each; none where nothing is here. */
    Map<String, JsonPlace> properties() {
        Map<String, JsonPlace> below = new LinkedHashMap<>();
        if (isThere() && !isObject()) {
            wrong("an object");
        }
        node.propertyNames().forEach(key -> below.put(key, at(key)));
        return below;
    }

    /** The text here; blank, and said to be wrong, where there is none. */
    String text() {
        if (!isText()) {
            wrong("a text");
            return "";
        }
        return node.stringValue();
    }

    String textOr(String otherwise) {
        return isThere() ? text() : otherwise;
    }

    /** The texts of a list; a single text is a list of one. */
    List<String> texts() {
        return isText()
                ? List.of(text())
                : entries().stream().map(JsonPlace::text).toList();
    }
}
