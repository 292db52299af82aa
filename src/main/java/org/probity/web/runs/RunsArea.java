package org.probity.web.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.probity.app.runs.RunChoices;
import org.probity.app.runs.RunState;
import org.probity.app.runs.Runs;
import org.probity.casebook.Role;
import org.probity.fact.Problem;
import org.probity.intake.mapping.MappingReader;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Upload;
import org.probity.web.Visit;
import org.probity.web.form.Faults;

/** The analyst's pages. Files come in, their columns are understood, they are looked at, run, and fetched again. */
public final class RunsArea implements Area {

    private static final int LARGEST_MAPPING = 1 << 20;
    private static final Access ANALYSTS = Access.only(Role.OFFICER, Role.AUDITOR);

    private final Runs runs;
    private final DraftPages drafts;
    private final RunPages pages;

    public RunsArea(Runs runs) {
        this.runs = runs;
        this.drafts = new DraftPages(runs);
        this.pages = new RunPages(runs);
    }

    @Override
    public String name() {
        return "runs";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("/runs", "runs.link"));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/runs", ANALYSTS, visit -> Reply.page("runs/list").with("runs", runs.all())),
                Route.get("/runs/new", ANALYSTS, visit -> form(visit, new Faults())),
                Route.post("/runs/new", ANALYSTS, this::make),
                Route.get("/runs/{id}", ANALYSTS, pages::show),
                Route.get("/runs/{id}/progress.json", ANALYSTS, pages::progress),
                Route.get("/runs/{id}/findings", ANALYSTS, pages::findings),
                Route.get("/runs/{id}/out/{name}", ANALYSTS, pages::output),
                Route.post("/runs/{id}/stop", ANALYSTS, pages::stop),
                Route.post("/runs/{id}/again", ANALYSTS, this::again),
                Route.get("/runs/{id}/map", ANALYSTS, drafts::files),
                Route.post("/runs/{id}/files", ANALYSTS, this::addFiles),
                Route.post("/runs/{id}/files/{name}/remove", ANALYSTS, drafts::remove),
                Route.get("/runs/{id}/files/{name}", ANALYSTS, drafts::columns),
                Route.post("/runs/{id}/files/{name}", ANALYSTS, drafts::keepColumns),
                Route.get("/runs/{id}/preview", ANALYSTS, drafts::preview),
                Route.post("/runs/{id}/preview", ANALYSTS, drafts::choose),
                Route.post("/runs/{id}/start", ANALYSTS, drafts::start));
    }

    private static Reply.Page form(Visit visit, Faults faults) {
        return Reply.page("runs/new")
                .with("faults", faults)
                .with("choices", Choices.fields(visit, RunChoices.none(), faults));
    }

    private Reply make(Visit visit) throws IOException {
        RunChoices choices = Choices.typed(visit.typed());
        Faults faults = Choices.faults(visit.texts(), choices);
        List<Upload> sent = sent(visit);
        if (sent.isEmpty()) {
            faults.say("files", visit.texts().say("runs.fault.nofile"));
        }
        checkNames(visit, sent, faults);
        String mapping = mapping(visit, faults);
        if (!faults.isEmpty()) {
            return Reply.page("runs/new")
                    .with("faults", faults)
                    .with("choices", Choices.fields(visit, choices, faults))
                    .status(422);
        }
        RunState run = runs.make(visit.actor().login(), choices);
        take(run.id(), sent);
        if (!mapping.isBlank()) {
            runs.addMapping(run.id(), mapping);
        }
        return Reply.to("/runs/" + run.id() + "/map");
    }

    private Reply addFiles(Visit visit) {
        RunState draft = drafts.draft(visit);
        List<Upload> sent = sent(visit);
        Faults faults = new Faults();
        if (sent.isEmpty()) {
            faults.say("files", visit.texts().say("runs.fault.nofile"));
        }
        checkNames(visit, sent, faults);
        if (!faults.isEmpty()) {
            return drafts.files(visit, draft, faults).status(422);
        }
        take(draft.id(), sent);
        return Reply.to("/runs/" + draft.id() + "/map");
    }

    /** A run with the files of an earlier one and those that were put right since. */
    private Reply again(Visit visit) {
        RunState earlier = runs.find(visit.place("id")).orElseThrow(Refusal::notFound);
        List<Upload> sent = sent(visit);
        Faults faults = new Faults();
        checkNames(visit, sent, faults);
        if (!faults.isEmpty()) {
            return pages.show(visit, earlier, faults).status(422);
        }
        RunState draft = runs.again(earlier.id(), visit.actor().login());
        take(draft.id(), sent);
        return Reply.to("/runs/" + draft.id() + "/map");
    }

    private void take(String id, List<Upload> sent) {
        for (Upload upload : sent) {
            runs.addFile(id, upload.name(), upload.content());
        }
    }

    /** A browser sends an empty file where none was chosen. */
    private static List<Upload> sent(Visit visit) {
        return visit.uploads().stream()
                .filter(upload ->
                        upload.field().equals("files") && !(upload.name().isBlank() && upload.size() == 0))
                .toList();
    }

    private static void checkNames(Visit visit, List<Upload> sent, Faults faults) {
        for (Upload upload : sent) {
            if (!Runs.isTaken(upload.name())) {
                faults.say("files", visit.texts().say("runs.fault.ending", "file", upload.name()));
            }
            if (upload.size() == 0) {
                faults.say("files", visit.texts().say("runs.fault.empty", "file", upload.name()));
            }
        }
    }

    /** The mapping file that was sent, blank without one. */
    private static String mapping(Visit visit, Faults faults) throws IOException {
        for (Upload upload : visit.uploads()) {
            if (upload.field().equals("mapping") && upload.size() > 0) {
                byte[] bytes = upload.content().readNBytes(LARGEST_MAPPING + 1);
                String json = new String(bytes, StandardCharsets.UTF_8);
                List<Problem> problems = bytes.length > LARGEST_MAPPING
                        ? List.of(new Problem("mapping", visit.texts().say("common.refused.toolarge")))
                        : new ArrayList<>(MappingReader.read("mapping", json).problems());
                problems.stream()
                        .findFirst()
                        .ifPresent(one -> faults.say(
                                "mapping", visit.texts().say("runs.fault.mapping", "problem", one.toString())));
                return json;
            }
        }
        return "";
    }
}
