package org.probity.web.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probity.app.runs.RunFolder;
import org.probity.app.runs.RunState;
import org.probity.app.runs.RunStatus;
import org.probity.app.runs.Runs;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run that has started: how far it is, and what came out. */
public final class RunPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 50;
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "jsonl", "application/x-ndjson",
            "json", "application/json",
            "html", "text/html; charset=utf-8");

    private final Runs runs;

    RunPages(Runs runs) {
        this.runs = runs;
    }

    private RunState run(Visit visit) {
        return runs.find(visit.place("id")).orElseThrow(Refusal::notFound);
    }

    Reply show(Visit visit) {
        RunState run = run(visit);
        return run.status() == RunStatus.DRAFT
                ? Reply.to("/runs/" + run.id() + "/map")
                : show(visit, run, new Faults());
    }

    Reply.Page show(Visit visit, RunState run, Faults faults) {
        RunFolder folder = runs.folder(run.id());
        return Reply.page("runs/run")
                .with("run", run)
                .with("progress", runs.progress(run.id()))
                .with("files", folder.files().stream().map(RunFolder::nameOf).toList())
                .with(
                        "output",
                        RunFolder.OUTPUT.stream()
                                .filter(name -> folder.output(name).isPresent())
                                .sorted()
                                .toList())
                .with("faults", faults);
    }

    Reply progress(Visit visit) {
        RunState run = run(visit);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", run.status().name());
        runs.progress(run.id()).ifPresent(seen -> {
            json.put("phase", visit.texts().sayOr("runs.phase." + seen.phase().replace(' ', '-'), seen.phase()));
            json.put("done", seen.done());
            json.put("total", seen.total());
        });
        return Reply.text("application/json", JSON.writeValueAsString(json));
    }

    Reply stop(Visit visit) {
        RunState run = run(visit);
        runs.stop(run.id());
        return Reply.to("/runs/" + run.id());
    }

    /** A file of the output, to be kept: the pages' own policy would leave its styles out. */
    Reply output(Visit visit) {
        RunState run = run(visit);
        String name = visit.place("name");
        Path file = runs.folder(run.id()).output(name).orElseThrow(Refusal::notFound);
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Reply.Stream(
                type,
                Map.of("Content-Disposition", "attachment; filename=\"" + run.id() + "-" + name + "\""),
                out -> Files.copy(file, out));
    }

    Reply findings(Visit visit) throws IOException {
        RunState run = run(visit);
        Path file = runs.folder(run.id()).output("findings.jsonl").orElseThrow(Refusal::notFound);
        int page = page(visit.query().text("page"));
        List<Line> lines = new ArrayList<>();
        boolean isMore = false;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String text = reader.readLine();
            for (long number = 0; text != null && number <= (long) page * PAGE; number++, text = reader.readLine()) {
                if (number == (long) page * PAGE) {
                    isMore = true;
                } else if (number >= (long) (page - 1) * PAGE) {
                    lines.add(Line.of(JSON.readTree(text)));
                }
            }
        }
        return Reply.page("runs/findings")
                .with("run", run)
                .with("findings", lines)
                .with("page", page)
                .with("isMore", isMore);
    }

    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** A finding as the list shows it. */
    public record Line(
            String id,
            String subject,
            String name,
            String rule,
            String severity,
            String sentence,
            List<String> places) {
        public Line {
            places = List.copyOf(places);
        }

        static Line of(JsonNode json) {
            List<String> places = new ArrayList<>();
            json.path("cites")
                    .forEach(cite -> places.add(cite.path("file").asString("") + ":"
                            + cite.path("line").asLong(0)));
            return new Line(
                    json.path("id").asString(""),
                    json.path("subject").path("id").asString(""),
                    json.path("subject").path("name").asString(""),
                    json.path("rule").asString(""),
                    json.path("severity").asString(""),
                    json.path("sentence").asString(""),
                    places);
        }
    }
}
