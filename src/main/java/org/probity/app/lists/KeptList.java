package org.probity.app.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.intake.lists.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list as it lies in the home folder.
 *
 * @param list its short name
 * @param form word of its form
 * @param type what being listed means where it does not say
 * @param folder name of the folder that holds its files
 * @param files its files as imported
 * @param mapping name of the mapping file beside them, where one is needed
 * @param importedOn day it was imported
 * @param published day the list gives itself
 * @param entries number of its entries
 * @param kinds number of entries by kind
 * @param sample whether it is an invented sample
 */
public record KeptList(
        String list,
        String form,
        String type,
        String folder,
        List<KeptFile> files,
        Optional<String> mapping,
        LocalDate importedOn,
        Optional<LocalDate> published,
        long entries,
        Map<String, Long> kinds,
        boolean sample) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public KeptList {
        files = List.copyOf(files);
        kinds = new TreeMap<>(kinds);
    }

    /**
     * A file of it.
     *
     * @param name its name
     * @param shape what it is in its set
     * @param sha256 SHA-256 of its bytes, in hexadecimal
     */
    public record KeptFile(String name, Shape shape, String sha256) {}

    /**
     * The day as of which it is known to be what the publisher says. The United Nations and the EU write into the file
     * when it was made; the other days are of the last change, and a list may go unchanged for weeks.
     */
    public LocalDate knownOn() {
        boolean dated = form.equals(Shape.UN_XML.word()) || form.equals(Shape.EU_CSV.word());
        return published.filter(day -> dated && day.isBefore(importedOn)).orElse(importedOn);
    }

    /** One hash over its files: the folder is named by it. */
    public String hash() {
        return folder;
    }

    /** As the file beside the folder says it. */
    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("list", list);
        json.put("form", form);
        json.put("type", type);
        json.put("folder", folder);
        List<Map<String, String>> all = new ArrayList<>();
        for (KeptFile file : files) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("name", file.name());
            one.put("shape", file.shape().name());
            one.put("sha256", file.sha256());
            all.add(one);
        }
        json.put("files", all);
        json.put("mapping", mapping.orElse(""));
        json.put("imported_on", importedOn.toString());
        json.put("published", published.map(LocalDate::toString).orElse(""));
        json.put("entries", entries);
        json.put("kinds", kinds);
        json.put("sample", sample);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /** @throws ListsRefused when it is not what {@link #json()} writes */
    static KeptList read(String where, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            List<KeptFile> files = new ArrayList<>();
            node.path("files")
                    .forEach(file -> files.add(new KeptFile(
                            plainName(file.path("name").stringValue()),
                            Shape.valueOf(file.path("shape").stringValue()),
                            file.path("sha256").stringValue())));
            Map<String, Long> kinds = new TreeMap<>();
            node.path("kinds")
                    .properties()
                    .forEach(kind -> kinds.put(kind.getKey(), kind.getValue().longValue()));
            return new KeptList(
                    node.path("list").stringValue(),
                    node.path("form").stringValue(),
                    node.path("type").stringValue(),
                    plainName(node.path("folder").stringValue()),
                    files,
                    text(node, "mapping").map(KeptList::plainName),
                    LocalDate.parse(node.path("imported_on").stringValue()),
                    text(node, "published").map(LocalDate::parse),
                    node.path("entries").longValue(),
                    kinds,
                    node.path("sample").booleanValue());
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new ListsRefused(where + ": this is not what an import writes here.\nMaybe import the list again.");
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        String text = node.path(key).stringValue();
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static String plainName(String name) {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IllegalArgumentException("a name that leads elsewhere");
        }
        return name;
    }
}
