package org.probity.web.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.probity.app.runs.ColumnsByHand;
import org.probity.app.runs.RunChoices;
import org.probity.app.runs.RunFolder;
import org.probity.app.runs.RunState;
import org.probity.app.runs.RunStatus;
import org.probity.app.runs.Runs;
import org.probity.intake.Column;
import org.probity.intake.ColumnGuess;
import org.probity.intake.ColumnUse;
import org.probity.intake.FileInspection;
import org.probity.intake.FileKind;
import org.probity.intake.IntakeOptions;
import org.probity.intake.Vocabulary;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Visit;
import org.probity.web.form.Faults;

/** A run before it starts: which files, what their columns are, and what would be refused. */
public final class DraftPages {

    private static final int MOST_REJECTS = 50;

    private final Runs runs;

    DraftPages(Runs runs) {
        this.runs = runs;
    }

    /** The draft that is asked for; a run that has started is shown instead of changed. */
    RunState draft(Visit visit) {
        RunState run = runs.find(visit.place("id")).orElseThrow(Refusal::notFound);
        if (run.status() != RunStatus.DRAFT) {
            throw Refusal.changedMeanwhile();
        }
        return run;
    }

    Reply files(Visit visit) {
        return files(visit, draft(visit), new Faults());
    }

    Reply.Page files(Visit visit, RunState draft, Faults faults) {
        List<Looked> looked = new ArrayList<>();
        for (Path file : runs.folder(draft.id()).files()) {
            looked.add(new Looked(RunFolder.nameOf(file), look(draft, file)));
        }
        Set<String> byHand = new TreeSet<>();
        runs.folder(draft.id()).byHand().forEach(one -> byHand.add(one.file()));
        return Reply.page("runs/files")
                .with("run", draft)
                .with("files", looked)
                .with("byHand", byHand)
                .with("hasMapping", !runs.folder(draft.id()).uploadedMapping().isBlank())
                .with("faults", faults);
    }

    /** A file and what was seen in it. */
    public record Looked(String name, List<FileInspection> tables) {
        public Looked {
            tables = List.copyOf(tables);
        }
    }

    private List<FileInspection> look(RunState draft, Path file) {
        return FileInspection.of(file, options(draft));
    }

    private IntakeOptions options(RunState draft) {
        return draft.choices()
                .declared()
                .withMapping(runs.folder(draft.id()).mapping().orElse(null));
    }

    Reply remove(Visit visit) {
        RunState draft = draft(visit);
        Path file = file(visit, draft);
        runs.folder(draft.id()).keep(new ColumnsByHand(RunFolder.nameOf(file), "", Map.of()));
        runs.removeFile(draft.id(), RunFolder.nameOf(file));
        return Reply.to("/runs/" + draft.id() + "/map");
    }

    private Path file(Visit visit, RunState draft) {
        return runs.folder(draft.id()).file(visit.place("name")).orElseThrow(Refusal::notFound);
    }

    Reply columns(Visit visit) {
        RunState draft = draft(visit);
        Path file = file(visit, draft);
        Optional<ColumnsByHand> said = runs.folder(draft.id()).byHand().stream()
                .filter(one -> one.file().equals(RunFolder.nameOf(file)))
                .findFirst();
        String asked = visit.query().text("kind");
        Optional<FileKind> kind =
                Vocabulary.file(asked.isBlank() ? said.map(ColumnsByHand::kind).orElse("") : asked);
        Map<String, String> chosen = said.filter(
                        one -> kind.map(FileKind::name).orElse("").equals(one.kind()))
                .map(ColumnsByHand::columns)
                .or(() -> kind.map(one -> ColumnGuess.of(one.name(), header(draft, file))))
                .orElse(Map.of());
        return columns(draft, file, kind, chosen, new Faults());
    }

    private Reply.Page columns(
            RunState draft, Path file, Optional<FileKind> kind, Map<String, String> chosen, Faults faults) {
        List<FileInspection> plain = FileInspection.of(file, draft.choices().declared());
        return Reply.page("runs/columns")
                .with("run", draft)
                .with("file", RunFolder.nameOf(file))
                .with("kinds", List.copyOf(Vocabulary.names()))
                .with("kind", kind.map(FileKind::name).orElse(""))
                .with("targets", kind.map(FileKind::columns).orElse(List.of()))
                .with("header", header(draft, file))
                .with("preview", plain.isEmpty() ? List.of() : plain.get(0).preview())
                .with("chosen", chosen)
                .with("faults", faults);
    }

    /** The columns of a file; a second one of the same name is called name#2. */
    private static List<String> header(RunState draft, Path file) {
        List<String> header = new ArrayList<>();
        for (FileInspection table : FileInspection.of(file, draft.choices().declared())) {
            for (ColumnUse use : table.columns()) {
                int number = 1
                        + (int) header.stream()
                                .filter(other ->
                                        other.replaceFirst("#\\d+$", "").equals(use.header()))
                                .count();
                header.add(number == 1 ? use.header() : use.header() + "#" + number);
            }
            break;
        }
        return header;
    }

    Reply keepColumns(Visit visit) {
        RunState draft = draft(visit);
        Path file = file(visit, draft);
        if (visit.typed().has("as_recognised")) {
            runs.folder(draft.id()).keep(new ColumnsByHand(RunFolder.nameOf(file), "", Map.of()));
            return Reply.to("/runs/" + draft.id() + "/map");
        }
        FileKind kind = Vocabulary.file(visit.typed().text("kind")).orElseThrow(Refusal::unreadable);
        List<String> header = header(draft, file);
        Map<String, String> chosen = new LinkedHashMap<>();
        Faults faults = new Faults();
        for (Column column : kind.columns()) {
            String from = String.join("", visit.typed().all("column." + column.name()));
            if (header.contains(from)) {
                chosen.put(column.name(), from);
            } else if (column.required()) {
                faults.say(
                        "column." + column.name(), visit.texts().say("runs.fault.required", "column", column.name()));
            }
        }
        if (!faults.isEmpty()) {
            return columns(draft, file, Optional.of(kind), chosen, faults).status(422);
        }
        runs.folder(draft.id()).keep(new ColumnsByHand(RunFolder.nameOf(file), kind.name(), chosen));
        return Reply.to("/runs/" + draft.id() + "/map");
    }

    Reply preview(Visit visit) {
        RunState draft = draft(visit);
        return preview(visit, draft, draft.choices(), new Faults());
    }

    private Reply.Page preview(Visit visit, RunState draft, RunChoices choices, Faults faults) {
        List<FileInspection> tables = new ArrayList<>();
        for (Path file : runs.folder(draft.id()).files()) {
            tables.addAll(look(draft, file));
        }
        long refused = tables.stream()
                .mapToLong(table -> table.report().refused() + table.report().partly())
                .sum();
        return Reply.page("runs/preview")
                .with("run", draft)
                .with("tables", tables)
                .with(
                        "rows",
                        tables.stream()
                                .mapToLong(table -> table.report().rows())
                                .sum())
                .with("refused", refused)
                .with("mostRejects", MOST_REJECTS)
                .with(
                        "canStart",
                        tables.stream().anyMatch(table -> table.report().rows() > 0)
                                && tables.stream()
                                        .allMatch(table -> table.problems().isEmpty()))
                .with("choices", Choices.fields(visit, choices, faults))
                .with("faults", faults);
    }

    Reply choose(Visit visit) {
        RunState draft = draft(visit);
        RunChoices choices = Choices.typed(visit.typed());
        Faults faults = Choices.faults(visit.texts(), choices);
        if (!faults.isEmpty()) {
            return preview(visit, draft, choices, faults).status(422);
        }
        runs.choose(draft.id(), choices);
        return Reply.to("/runs/" + draft.id() + "/preview");
    }

    Reply start(Visit visit) {
        RunState draft = draft(visit);
        if (!runs.start(draft.id())) {
            throw Refusal.tooOften(60);
        }
        return Reply.to("/runs/" + draft.id());
    }
}
