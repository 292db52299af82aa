package org.probity.web.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.app.lists.ImportChoice;
import org.probity.app.lists.ImportResult;
import org.probity.app.lists.ListComparison;
import org.probity.app.lists.ListStanding;
import org.probity.app.lists.ListsRefused;
import org.probity.app.lists.ListsShelf;
import org.probity.casebook.Actor;
import org.probity.casebook.Library;
import org.probity.casebook.Role;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.intake.lists.ListDifference;
import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Office;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Upload;
import org.probity.web.Visit;
import org.probity.web.form.Faults;

/** Official lists: how old they are, what their last import changed, and importing new ones. */
public final class ListsArea implements Area {

    private static final Access KEEPERS = Access.only(Role.AUDITOR, Role.ADMIN);

    private final Office office;

    public ListsArea(Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<Link> links() {
        return List.of(new Link("/lists", "lists.link"));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/lists", Access.signedIn(), visit -> all(List.of(), new Faults())),
                Route.post("/lists", KEEPERS, this::take),
                Route.get("/lists/{name}", Access.signedIn(), this::one));
    }

    private ListsShelf shelf() {
        return new ListsShelf(office.home(), LocalDate.ofInstant(office.clock().instant(), ZoneOffset.UTC));
    }

    private Reply.Page all(List<ImportResult> results, Faults faults) {
        return Reply.page("lists/all")
                .with("standings", shelf().standings())
                .with("searched", office.desk().screener().searched().lists())
                .with("results", results)
                .with("faults", faults);
    }

    private Reply one(Visit visit) {
        ListStanding standing = shelf().standings().stream()
                .filter(one -> one.card().list().equals(visit.place("name")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return Reply.page("lists/one").with("standing", standing).with("difference", difference(standing));
    }

    private Optional<ListDifference> difference(ListStanding standing) {
        try {
            return standing.isMissing()
                    ? Optional.empty()
                    : Optional.of(
                            ListComparison.ofLastImport(shelf(), standing.card().list()));
        } catch (ListsRefused once) {
            return Optional.empty();
        }
    }

    /** Imports what was sent; the desk searches it from then on, and the trail names it. */
    private Reply take(Visit visit) throws IOException {
        List<Upload> sent = visit.uploads().stream()
                .filter(upload -> upload.field().equals("files") && upload.size() > 0)
                .toList();
        if (sent.isEmpty()) {
            return all(List.of(), new Faults().say("files", visit.texts().say("lists.fault.nofile")))
                    .status(422);
        }
        Path folder = Files.createTempDirectory(office.home(), ".incoming-lists-");
        try {
            List<Path> files = new ArrayList<>();
            for (Upload upload : sent) {
                Path file = folder.resolve(files.size() + "-" + safe(upload.name()));
                try (OutputStream out = Files.newOutputStream(file)) {
                    upload.content().transferTo(out);
                }
                files.add(file);
            }
            List<ImportResult> results = shelf().take(files, choice(visit));
            results.stream().filter(result -> !result.isRefused()).forEach(result -> record(result, visit.actor()));
            office.desk().reload();
            return all(results, new Faults());
        } catch (ListsRefused e) {
            return all(
                            List.of(),
                            new Faults()
                                    .say(
                                            "files",
                                            visit.texts()
                                                    .say(
                                                            "lists.fault.refused",
                                                            "problem",
                                                            String.valueOf(e.getMessage()))))
                    .status(422);
        } finally {
            ListComparison.clear(folder);
        }
    }

    /** A publisher's name of a file helps to tell lists apart; nothing else of it is kept. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "-");
        return plain.substring(Math.max(0, plain.length() - 60));
    }

    private static ImportChoice choice(Visit visit) {
        ImportChoice choice = new ImportChoice(
                Optional.empty(),
                Optional.empty(),
                visit.typed().has("sample"),
                visit.typed().has("smaller"));
        String name = visit.typed().text("list");
        return name.matches("[a-z0-9][a-z0-9-]{0,40}") ? choice.withList(name) : choice;
    }

    private void record(ImportResult result, Actor by) {
        result.inUse().ifPresent(list -> office.casebook()
                .library()
                .keepList(
                        new Library.KeptList(
                                list.hash(),
                                list.list(),
                                list.published().map(LocalDate::toString).orElse(""),
                                (int) list.entries(),
                                CanonicalJson.of(Map.of("form", list.form(), "sample", list.sample()))),
                        by));
    }
}
