package org.probity.web.officer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.probity.app.desk.Submission;
import org.probity.fact.Origin;
import org.probity.intake.Row;
import org.probity.web.form.Typed;
import org.probity.web.officer.Cell.Input;

/** What was typed into the form, as rows of files. The same answers give the same rows and ids. */
final class FormRows {

    /** What the places of rows begin with, before the group's name. */
    static final String PLACE = "form-";

    private final FormPlan plan;
    private final Typed typed;
    private final String known;

    /**
     * @param plan what the form asks
     * @param typed what was typed
     * @param known id of a party of the register whom the form is about; blank for somebody new
     */
    FormRows(FormPlan plan, Typed typed, String known) {
        this.plan = plan;
        this.typed = typed;
        this.known = known;
    }

    /** What is asked of the desk. */
    Submission submission() {
        Map<String, Map<Origin, Map<String, String>>> files = new LinkedHashMap<>();
        for (Group group : plan.groups()) {
            for (int number : numbers(group)) {
                add(group, number, files);
            }
        }
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        files.forEach((file, some) -> rows.put(
                file,
                some.entrySet().stream()
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList()));
        return new Submission(subjectId(), plan.kind(), rows, Optional.empty());
    }

    /** The numbers of a group's rows in which anything was typed. */
    List<Integer> numbers(Group group) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= (group.isMany() ? Group.MOST : 1); number++) {
            if (isTyped(group, number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private boolean isTyped(Group group, int number) {
        return group.cells().stream()
                .anyMatch(cell -> !text(group, number, cell).isBlank());
    }

    /** What was typed into a cell; several lines become one text with semicolons, as in a file. */
    String text(Group group, int number, Cell cell) {
        String text = typed.text(Group.field(group.name(), number, cell.name()));
        return cell.input() == Input.LINES
                ? text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(";"))
                : text;
    }

    private void add(Group group, int number, Map<String, Map<Origin, Map<String, String>>> files) {
        boolean isSubject = group.fixed().containsKey(plan.file() + ".id");
        if (isSubject && !known.isBlank()) {
            return;
        }
        Origin origin = isSubject ? new Origin(PLACE + "main", 1, "") : new Origin(PLACE + group.name(), number, "");
        group.fixed().forEach((place, text) -> {
            String[] parts = place.split("\\.", 2);
            row(files, parts[0], origin).put(parts[1], filledIn(text, group, number));
        });
        for (Cell cell : group.cells()) {
            String text = text(group, number, cell);
            boolean isNeeded = cell.column().equals("name");
            if (!text.isBlank() || isNeeded) {
                row(files, cell.file(), origin).put(cell.column(), text);
            }
        }
        // Whoever names a director without a role means a director.
        if (group.name().equals("director")) {
            row(files, "roles", origin).putIfAbsent("kind", "director");
        }
    }

    private static Map<String, String> row(
            Map<String, Map<Origin, Map<String, String>>> files, String file, Origin origin) {
        return files.computeIfAbsent(file, one -> new LinkedHashMap<>())
                .computeIfAbsent(origin, one -> new LinkedHashMap<>());
    }

    private String filledIn(String text, Group group, int number) {
        return switch (text) {
            case "{subject}" -> subjectId();
            case "{this}" -> partyId(group.name(), number);
            case FormPlan.PERSON -> personId();
            default -> text;
        };
    }

    private String partyId(String group, int number) {
        return subjectId() + "-" + group + "-" + number;
    }

    /** Whose relatives are meant: the subject's, or those of the first person behind a firm; blank where none is named. */
    String personId() {
        boolean isFirm = plan.kind().equals("vendor")
                && !typed.text(Group.field("main", 1, "kind")).equals("person");
        if (!isFirm) {
            return subjectId();
        }
        for (String name : List.of("owner", "director")) {
            for (int number : plan.group(name).map(this::numbers).orElse(List.of())) {
                String kind = typed.text(Group.field(name, number, "kind"));
                if (name.equals("director") || kind.equals("person")) {
                    return partyId(name, number);
                }
            }
        }
        return "";
    }

    /** The register's id; for somebody new one that the same name, country and number always get. */
    String subjectId() {
        if (!known.isBlank()) {
            return known;
        }
        String all = plan.kind() + '\n' + main("name") + '\n' + main("country") + '\n' + main("registration_number");
        return "N-"
                + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 13);
    }

    private String main(String cell) {
        return typed.text(Group.field("main", 1, cell));
    }
}
