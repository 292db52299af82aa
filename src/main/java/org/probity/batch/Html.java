package org.probity.batch;

import java.util.List;

import org.probity.picture.Plain;

/** A page of HTML in the making; every text that goes in is escaped. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** The text with its markup characters escaped. */
    static String escaped(Object text) {
        return Plain.escaped(text);
    }

    /** Markup as it is. */
    Html raw(String markup) {
        page.append(markup).append('\n');
        return this;
    }

    /** An element that holds a text. */
    Html element(String name, Object text) {
        return raw("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    /** A table; columns named in the first list whose cells are numbers stand at the end of their cell. */
    Html table(List<String> header, List<List<Object>> lines) {
        raw("<table><thead><tr>");
        header.forEach(
                cell -> page.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        raw("</tr></thead><tbody>");
        for (List<Object> line : lines) {
            page.append("<tr>");
            line.forEach(cell -> page.append(cell instanceof Number ? "<td class=\"n\">" : "<td>")
                    .append(escaped(cell))
                    .append("</td>"));
            raw("</tr>");
        }
        return raw("</tbody></table>");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
