package org.probity.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.app.desk.Screened;
import org.probity.app.desk.Submission;
import org.probity.app.desk.SubmissionRefused;
import org.probity.fact.Origin;
import org.probity.intake.Row;
import org.probity.intake.Vocabulary;
import org.probity.web.Office;
import org.probity.web.Reply;
import org.probity.web.Visit;
import tools.jackson.databind.JsonNode;

/** Screens one subject: one of the register, or one of whom rows are sent along. */
final class ScreenApi {

    private static final List<String> KINDS = List.of("vendor", "official", "unit", "buyer");
    private static final int MOST_ROWS = 2_000;

    private final Office office;
    private final Figures figures;

    ScreenApi(Office office, Figures figures) {
        this.office = office;
        this.figures = figures;
    }

    Reply screen(Visit visit) {
        JsonNode body = Json.body(visit);
        Json.onlyNames("", body, List.of("subject", "as_of", "rows", "key"));
        try {
            Screened screened = office.desk().screen(submission(body));
            String key = Json.text("", body, "key");
            String id = key.isBlank() ? "" : office.keep(screened, visit.actor(), key);
            figures.screened(screened.decision().outcome());
            return Json.reply(ScreenedJson.of(screened, id));
        } catch (SubmissionRefused e) {
            return Json.refusal(e.problems().stream()
                    .map(problem -> new Unusable(problem.where(), problem.message()))
                    .toList());
        }
    }

    private static Submission submission(JsonNode body) {
        JsonNode subject = body.path("subject");
        if (!subject.isObject()) {
            throw new Unusable("subject", "is missing. Expected an object with id and kind.");
        }
        Json.onlyNames("subject", subject, List.of("id", "kind"));
        String id = Json.text("subject", subject, "id");
        String kind = Json.text("subject", subject, "kind");
        if (id.isBlank()) {
            throw new Unusable(
                    "subject.id", "is missing. Expected the id of a party of the register or of a row sent along.");
        }
        if (!KINDS.contains(kind)) {
            throw new Unusable(
                    "subject.kind", "is \"" + kind + "\". Expected one of " + String.join(", ", KINDS) + ".");
        }
        return new Submission(id, kind, rows(body.path("rows")), day(Json.text("", body, "as_of")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new Unusable("as_of", "is \"" + text + "\", which is no day. Expected one like 2026-02-28.");
        }
    }

    private static Map<String, List<Row>> rows(JsonNode files) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        if (files.isMissingNode() || files.isNull()) {
            return rows;
        }
        if (!files.isObject()) {
            throw new Unusable("rows", "is no object. Expected lists of rows by file, such as vendors.");
        }
        int count = 0;
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            if (Vocabulary.file(file.getKey()).isEmpty()) {
                throw new Unusable(
                        "rows." + file.getKey(),
                        "is no file of the vocabulary. Expected one of " + String.join(", ", Vocabulary.names()) + ".");
            }
            List<Row> some = rows(file.getKey(), file.getValue());
            count += some.size();
            rows.put(file.getKey(), some);
        }
        if (count > MOST_ROWS) {
            throw new Unusable("rows", "are " + count + ". Expected at most " + MOST_ROWS + ".");
        }
        return rows;
    }

    private static List<Row> rows(String file, JsonNode list) {
        if (!list.isArray()) {
            throw new Unusable("rows." + file, "is no list. Expected a list of rows.");
        }
        List<Row> rows = new ArrayList<>();
        for (JsonNode one : list) {
            String where = "rows." + file + "[" + rows.size() + "]";
            if (!one.isObject()) {
                throw new Unusable(where, "is no object. Expected text by column.");
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> value : one.properties()) {
                values.put(value.getKey(), cell(where + "." + value.getKey(), value.getValue()));
            }
            rows.add(new Row(new Origin(file, rows.size() + 1L, values.getOrDefault("id", "")), values));
        }
        return rows;
    }

    private static String cell(String where, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(cell(where, part)));
            return String.join(";", parts);
        }
        if (!value.isValueNode()) {
            throw new Unusable(where, "is an object. Expected text, a number, or a list of texts.");
        }
        return value.asString();
    }
}
