package org.probity.web.form;

import java.util.List;

/**
 * A field of a form as it is shown: its label, what was typed and what is wrong with it.
 *
 * @param name its name in the form
 * @param label its label
 * @param hint a word of help, blank where none is needed
 * @param value what was typed
 * @param fault what is wrong with it, blank where nothing is
 * @param type text, date, password, number, country; "area" for a text of several lines
 * @param autocomplete what a browser may fill in
 * @param choices what can be chosen; empty where anything can be typed
 */
public record Field(
        String name,
        String label,
        String hint,
        String value,
        String fault,
        String type,
        String autocomplete,
        List<Choice> choices) {

    /**
     * Something that can be chosen.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Choice(String value, String label) {}

    public Field {
        choices = List.copyOf(choices);
    }

    /** A line of text. */
    public static Field text(String name, String label, Typed typed, Faults faults) {
        return new Field(name, label, "", typed.text(name), faults.of(name), "text", "off", List.of());
    }

    public Field hint(String words) {
        return new Field(name, label, words, value, fault, type, autocomplete, choices);
    }

    public Field type(String other) {
        return new Field(name, label, hint, value, fault, other, autocomplete, choices);
    }

    public Field autocomplete(String other) {
        return new Field(name, label, hint, value, fault, type, other, choices);
    }

    public Field choices(List<Choice> several) {
        return new Field(name, label, hint, value, fault, type, autocomplete, several);
    }

    /** The type of its input element: numbers and countries are texts, read and spelt by the same rules as in files. */
    public String inputType() {
        return type.equals("number") || type.equals("country") ? "text" : type;
    }

    /** The id of its element. */
    public String id() {
        return "f-" + name;
    }

    /** The ids of what describes it, for readers by ear. */
    public String describedBy() {
        return ((hint.isBlank() ? "" : id() + "-hint ") + (fault.isBlank() ? "" : id() + "-fault")).strip();
    }

    public boolean isFaulty() {
        return !fault.isBlank();
    }
}
