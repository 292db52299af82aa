package org.probity.web.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.runs.RunChoices;
import org.probity.app.runs.RunFolder;
import org.probity.app.runs.RunState;
import org.probity.app.runs.Runs;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Upload;
import org.probity.web.Visit;
import org.probity.web.form.Typed;
import tools.jackson.databind.JsonNode;

/** Batch runs for programs: send files, ask how far it is, fetch what came out. */
final class RunsApi {

    private static final int USUAL_FINDINGS = 100;
    private static final int MOST_FINDINGS = 1_000;

    private final Runs runs;

    RunsApi(Runs runs) {
        this.runs = runs;
    }

    Reply all(Visit visit) {
        return Json.reply(Map.of("runs", runs.all().stream().map(this::json).toList()));
    }

    Reply one(Visit visit) {
        return Json.reply(json(run(visit.place("id"))));
    }

    private RunState run(String id) {
        return runs.find(id).orElseThrow(Refusal::notFound);
    }

    /** Takes files and starts. */
    Reply make(Visit visit) {
        Typed typed = visit.typed();
        RunChoices choices = new RunChoices(
                typed.text("as_of"),
                typed.text("mission"),
                typed.text("encoding"),
                typed.text("date_order"),
                typed.text("decimal"));
        choices.faults().forEach((field, why) -> {
            throw new Unusable(field, "cannot be read. Expected a " + why + ".");
        });
        List<Upload> files = visit.uploads().stream()
                .filter(upload -> upload.field().equals("files"))
                .toList();
        if (files.isEmpty()) {
            throw new Unusable("files", "are missing. Expected at least one file as multipart/form-data.");
        }
        for (Upload file : files) {
            if (!Runs.isTaken(file.name()) || file.size() == 0) {
                throw new Unusable(
                        "files",
                        "holds a file that is empty or of a kind that is not taken. Expected "
                                + String.join(", ", new java.util.TreeSet<>(Runs.ENDINGS)) + ".");
            }
        }
        RunState run = runs.make(visit.actor().login(), choices);
        files.forEach(file -> runs.addFile(run.id(), file.name(), file.content()));
        if (!runs.start(run.id())) {
            throw Refusal.tooOften(60);
        }
        return Json.reply(202, json(run(run.id())));
    }

    Reply output(Visit visit) {
        RunState run = run(visit.place("id"));
        Path file = runs.folder(run.id()).output(visit.place("name")).orElseThrow(Refusal::notFound);
        return new Reply.Stream("application/octet-stream", Map.of(), out -> Files.copy(file, out));
    }

    /** Findings of a run, a page at a time. */
    Reply findings(Visit visit) throws IOException {
        String id = visit.query().text("run");
        if (id.isBlank()) {
            throw new Unusable("run", "is missing. Expected the id of a run.");
        }
        RunState run = run(id);
        Path file = runs.folder(run.id()).output("findings.jsonl").orElseThrow(Refusal::notFound);
        int from = number(visit, "offset", 0, Integer.MAX_VALUE);
        int most = number(visit, "limit", USUAL_FINDINGS, MOST_FINDINGS);
        List<JsonNode> findings = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            for (int at = 0; line != null && findings.size() < most; at++, line = reader.readLine()) {
                if (at >= from) {
                    findings.add(Json.object("findings", line));
                }
            }
        }
        return Json.reply(Map.of("run", run.id(), "total", run.findings(), "offset", from, "findings", findings));
    }

    private static int number(Visit visit, String name, int usual, int most) {
        String text = visit.query().text(name);
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
            throw new Unusable(name, "is \"" + text + "\". Expected a whole number of at most " + most + ".");
        }
        return Integer.parseInt(text);
    }

    private Map<String, Object> json(RunState run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", run.id());
        json.put("status", run.status().name());
        json.put("made", run.made().toString());
        runs.progress(run.id())
                .ifPresent(seen -> json.put(
                        "progress", Map.of("phase", seen.phase(), "done", seen.done(), "total", seen.total())));
        if (run.status().isOver()) {
            json.put("over", run.done().toString());
            json.put("rows", run.rows());
            json.put("refused", run.refused());
            json.put("subjects", run.subjects());
            json.put("findings", run.findings());
            json.put("outcomes", run.outcomes());
            json.put("rules", run.rules());
            json.put("trouble", run.trouble());
            RunFolder folder = runs.folder(run.id());
            json.put(
                    "output",
                    RunFolder.OUTPUT.stream()
                            .filter(name -> folder.output(name).isPresent())
                            .sorted()
                            .map(name -> "/api/v1/runs/" + run.id() + "/out/" + name)
                            .toList());
        }
        return json;
    }
}
