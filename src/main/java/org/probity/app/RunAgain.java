package org.probity.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.probity.intake.IntakeOptions;
import org.probity.intake.Reading;
import org.probity.screening.Searched;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run that can be read again by its run.json: the same files with the same bytes, the same day and mission.
 *
 * @param asOf the day judged
 * @param mission the mission's code, or blank
 * @param rulesHash hash of the rules it was judged by
 * @param inputs its files
 * @param mapping the mapping file, where one was used
 * @param declared what was declared of the files
 * @param lists hash of each list that was searched
 */
public record RunAgain(
        LocalDate asOf,
        String mission,
        String rulesHash,
        List<Path> inputs,
        Optional<Path> mapping,
        Map<String, String> declared,
        Map<String, String> lists) {

    public RunAgain {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads run.json and checks the files it names.
     *
     * @throws RunChanged when it is no run, or a file is missing or has other bytes
     */
    public static RunAgain of(Path out) {
        Path file = out.resolve("run.json");
        try {
            return read(new JsonMapper().readTree(Files.readString(file)));
        } catch (IOException | JacksonException unreadable) {
            throw new RunChanged(file + ": it cannot be read. Expected the output folder of a check.");
        }
    }

    private static RunAgain read(JsonNode run) {
        List<Path> inputs = new ArrayList<>();
        for (JsonNode input : run.path("inputs")) {
            inputs.add(same(input));
        }
        Map<String, String> declared = new TreeMap<>();
        run.path("declared")
                .properties()
                .forEach(one -> declared.put(one.getKey(), one.getValue().asString()));
        Map<String, String> lists = new LinkedHashMap<>();
        for (JsonNode list : run.path("searched").path("lists")) {
            lists.put(list.path("list").asString(), list.path("sha256").asString());
        }
        return new RunAgain(
                LocalDate.parse(run.required("as_of").asString()),
                run.path("mission").asString(),
                run.path("rules").path("sha256").asString(),
                inputs,
                run.has("mapping") ? Optional.of(same(run.path("mapping"))) : Optional.empty(),
                declared,
                lists);
    }

    private static Path same(JsonNode hashed) {
        Path path = Path.of(hashed.path("path").asString());
        if (!Files.isRegularFile(path)) {
            throw new RunChanged(path + ": the file is not there any more. Expected it as the run read it.\n"
                    + "Maybe call this from the folder in which the run was made.");
        }
        if (!Shelves.hash(path).equals(hashed.path("sha256").asString())) {
            throw new RunChanged(path + ": the file has changed since the run. Expected the bytes that the run read.");
        }
        return path;
    }

    /** The settings with which it is read again. */
    public Settings settings(Settings chosen) {
        IntakeOptions options =
                chosen.declared().withMapping(mapping.orElse(null)).withDeclarations(declared);
        return new Settings(
                chosen.rules(),
                chosen.lists(),
                chosen.home(),
                options,
                Optional.of(asOf),
                Optional.of(mission),
                chosen.today());
    }

    /** Its rows, read again. */
    public Reading reading(Settings chosen) {
        return Probity.read(settings(chosen), inputs);
    }

    /** The lists whose bytes are not those that were searched then. */
    public List<String> otherLists(Searched now) {
        Map<String, String> here = new TreeMap<>();
        now.lists().forEach(list -> here.put(list.list(), list.sha256()));
        Map<String, String> all = new TreeMap<>(lists);
        all.putAll(here);
        return all.keySet().stream()
                .filter(list -> !here.getOrDefault(list, "").equals(lists.getOrDefault(list, "")))
                .toList();
    }
}
