package org.probity.web.runs;

import java.util.List;
import java.util.Map;

import org.probity.app.runs.RunChoices;
import org.probity.web.Visit;
import org.probity.web.form.Faults;
import org.probity.web.form.Field;
import org.probity.web.form.Field.Choice;
import org.probity.web.form.Typed;
import org.probity.web.text.Texts;

/** What an analyst declares of a run, as fields of a form. */
final class Choices {

    private Choices() {}

    static RunChoices typed(Typed typed) {
        return new RunChoices(
                typed.text("as_of"),
                typed.text("mission"),
                typed.text("encoding"),
                typed.text("date_order"),
                typed.text("decimal"));
    }

    static Faults faults(Texts texts, RunChoices choices) {
        Faults faults = new Faults();
        choices.faults().forEach((field, why) -> faults.say(field, texts.say("runs.fault." + why)));
        return faults;
    }

    static List<Field> fields(Visit visit, RunChoices choices, Faults faults) {
        Texts texts = visit.texts();
        Typed shown = new Typed(Map.of(
                "as_of", List.of(choices.asOf()),
                "mission", List.of(choices.mission()),
                "encoding", List.of(choices.encoding()),
                "date_order", List.of(choices.dateOrder()),
                "decimal", List.of(choices.decimal())));
        return List.of(
                field(texts, "as_of", shown, faults).type("date"),
                field(texts, "mission", shown, faults),
                field(texts, "encoding", shown, faults),
                field(texts, "date_order", shown, faults)
                        .choices(words(texts, "date_order", "day-first", "month-first")),
                field(texts, "decimal", shown, faults).choices(words(texts, "decimal", "dot", "comma")));
    }

    private static Field field(Texts texts, String name, Typed shown, Faults faults) {
        return Field.text(name, texts.say("runs.choice." + name), shown, faults)
                .hint(texts.say("runs.choice." + name + ".hint"));
    }

    private static List<Choice> words(Texts texts, String name, String one, String other) {
        return List.of(
                new Choice("", texts.say("runs.choice.findout")),
                new Choice(one, texts.say("runs.choice." + name + "." + one)),
                new Choice(other, texts.say("runs.choice." + name + "." + other)));
    }
}
