package org.probity.web.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probity.app.desk.Submission;
import org.probity.fact.Problem;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;
import org.probity.web.form.Typed;
import org.probity.web.officer.Cell.Input;
import org.probity.web.text.Expectation;
import org.probity.web.text.Texts;

/** The screening form: what it asks, what was typed, and what is wrong with it. */
final class ScreenForm {

    private static final Pattern WHERE = Pattern.compile(FormRows.PLACE + "([a-z]+), line (\\d+)");
    private static final Pattern COLUMN = Pattern.compile("([a-z_]+) is \".*", Pattern.DOTALL);

    private static final String EXPECTED = ". Expected ";

    private final FormPlan plan;
    private final Typed typed;
    private final FormRows rows;
    private final Texts texts;
    private final String more;

    /**
     * @param plan what the form asks
     * @param typed what was typed
     * @param texts the words of the reader's language
     */
    ScreenForm(FormPlan plan, Typed typed, Texts texts) {
        this.plan = plan;
        this.typed = typed;
        this.texts = texts;
        this.rows = new FormRows(plan, typed, typed.text("party"));
        this.more = typed.text("more");
    }

    FormPlan plan() {
        return plan;
    }

    Submission submission() {
        return rows.submission();
    }

    /** Id of the party of the register whom the form is about, or blank. */
    String party() {
        return typed.text("party");
    }

    /** What can be said without asking anybody: who it is about must be named. */
    Faults faults() {
        Faults faults = new Faults();
        Group main = plan.groups().get(0);
        if (party().isBlank()) {
            need(faults, main, 1, "name");
        }
        for (Group group : plan.groups()) {
            for (int number : rows.numbers(group)) {
                if (!group.isMain() && group.cells().get(0).column().equals("name")) {
                    need(faults, group, number, "name");
                }
            }
        }
        plan.group("relative").ifPresent(group -> rows.numbers(group).forEach(number -> {
            need(faults, group, number, "relation");
            if (rows.personId().isBlank()) {
                faults.say(Group.field("relative", number, "name"), texts.say("officer.fault.person"));
            }
        }));
        return faults;
    }

    private void need(Faults faults, Group group, int number, String cell) {
        String field = Group.field(group.name(), number, cell);
        if (typed.text(field).isBlank()) {
            faults.say(
                    field,
                    group.isMain()
                            ? texts.say("officer.fault.name")
                            : texts.say("officer.fault.needed", "what", label(group, cell)));
        }
    }

    /** What the desk could not read, beside the field in which it was typed. */
    Faults faults(List<Problem> problems) {
        Faults faults = new Faults();
        for (Problem problem : problems) {
            faults.say(field(problem), sentence(problem));
        }
        return faults;
    }

    private String field(Problem problem) {
        Matcher where = WHERE.matcher(problem.where());
        Matcher column = COLUMN.matcher(problem.message());
        if (where.matches() && column.matches()) {
            int number = Integer.parseInt(where.group(2));
            for (Group group : plan.groups()) {
                boolean isThere = group.name().equals(where.group(1))
                        || where.group(1).equals("main") && group.name().equals("more");
                for (Cell cell : isThere ? group.cells() : List.<Cell>of()) {
                    if (cell.column().equals(column.group(1))) {
                        return Group.field(group.name(), number, cell.name());
                    }
                }
            }
        }
        return Group.field("main", 1, "name");
    }

    private String sentence(Problem problem) {
        String message = problem.message();
        int is = message.indexOf(" is \"");
        String said = COLUMN.matcher(message).matches() ? message.substring(is + 4) : message;
        int expected = said.lastIndexOf(EXPECTED);
        return expected < 0
                ? texts.say("officer.fault.unreadable", "found", said.replace('\n', ' '))
                : texts.say(
                        "officer.fault.expected",
                        "found",
                        said.substring(0, expected),
                        "expected",
                        Expectation.told(said.substring(expected + EXPECTED.length()), texts));
    }

    /** The groups as they are shown. */
    List<GroupView> groups(Faults faults) {
        List<GroupView> shown = new ArrayList<>();
        for (Group group : plan.groups()) {
            boolean isSubject = group.isMain() || group.name().equals("more");
            if (!isSubject || party().isBlank()) {
                shown.add(view(group, faults));
            }
        }
        return shown;
    }

    private GroupView view(Group group, Faults faults) {
        List<Integer> numbers = rows.numbers(group);
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        int shown = group.isMany() ? Math.min(Group.MOST, Math.max(1, last + (more.equals(group.name()) ? 1 : 0))) : 1;
        List<List<Field>> several = new ArrayList<>();
        for (int number = 1; number <= shown; number++) {
            several.add(fields(group, number, faults));
        }
        boolean isOpen = last > 0 || more.equals(group.name());
        return new GroupView(
                group.name(), heading(group), hint(group), group.isMain(), isOpen, group.isMany(), several);
    }

    private List<Field> fields(Group group, int number, Faults faults) {
        return group.cells().stream()
                .map(cell -> field(group, number, cell, faults))
                .toList();
    }

    private Field field(Group group, int number, Cell cell, Faults faults) {
        String name = Group.field(group.name(), number, cell.name());
        Field field = Field.text(name, label(group, cell.name()), typed, faults);
        String hint = "officer.hint." + cell.column();
        Field helped = texts.has(hint) ? field.hint(texts.say(hint)) : field;
        return switch (cell.input()) {
            case TEXT -> helped;
            case DATE -> helped.type("date");
            case NUMBER -> helped.type("number");
            case COUNTRY -> helped.type("country");
            case LINES -> helped.type("area");
            case CHOICE -> helped.choices(choices(cell));
        };
    }

    private List<Field.Choice> choices(Cell cell) {
        List<Field.Choice> choices = new ArrayList<>();
        choices.add(new Field.Choice("", texts.say("officer.choose")));
        cell.words().forEach(word -> choices.add(new Field.Choice(word, word(word))));
        return choices;
    }

    private String word(String word) {
        return texts.sayOr("officer.word." + word.replace(' ', '_'), word);
    }

    private String heading(Group group) {
        return texts.say("officer.group." + group.name());
    }

    private String hint(Group group) {
        String key = "officer.group." + group.name() + ".hint";
        return texts.has(key) ? texts.say(key) : "";
    }

    private String label(Group group, String cell) {
        String own = "officer.cell." + group.name() + "." + cell;
        return texts.say(texts.has(own) ? own : "officer.cell." + cell);
    }

    /** The answers, for reading them once more: by heading, label and text. */
    List<AnswerView> answers() {
        List<AnswerView> answers = new ArrayList<>();
        for (Group group : plan.groups()) {
            for (int number : rows.numbers(group)) {
                Map<String, String> texts = new java.util.LinkedHashMap<>();
                group.cells().forEach(cell -> {
                    String text = rows.text(group, number, cell);
                    if (!text.isBlank()) {
                        texts.put(
                                label(group, cell.name()),
                                cell.input() == Input.CHOICE ? word(text) : text.replace(";", "; "));
                    }
                });
                answers.add(new AnswerView(heading(group), group.isMany() ? number : 0, texts));
            }
        }
        return answers;
    }

    /** Everything typed into fields of the form, to be sent along unseen. */
    Map<String, String> hidden() {
        Map<String, String> hidden = new TreeMap<>();
        hidden.put("kind", plan.kind());
        hidden.put("party", party());
        for (Group group : plan.groups()) {
            for (int number : rows.numbers(group)) {
                group.cells().forEach(cell -> {
                    String field = Group.field(group.name(), number, cell.name());
                    if (!typed.text(field).isBlank()) {
                        hidden.put(field, typed.text(field));
                    }
                });
            }
        }
        return hidden;
    }

    /** The words for a file and column that the form can fill; blank for any other. */
    String wordsFor(String file, String column) {
        for (Group group : plan.groups()) {
            for (Cell cell : group.cells()) {
                if (cell.file().equals(file)
                        && (column.isBlank() || cell.column().equals(column))) {
                    return column.isBlank() ? heading(group) : heading(group) + ": " + label(group, cell.name());
                }
            }
        }
        return "";
    }
}
