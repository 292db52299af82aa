package org.probity.batch;

import java.util.List;

import org.probity.picture.Plain;

/** A page of HTML in the making; every text that goes in is escaped. */
public final class Html {

    private static final String STYLE = """
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; color: #111; background: #fff; max-inline-size: 60rem; \
            margin-inline: auto; padding-inline: 1rem; }
            h2 { margin-block-start: 2rem; border-block-end: 1px solid #999; }
            table { border-collapse: collapse; margin-block: 0.5rem; }
            th, td { text-align: start; vertical-align: top; padding-block: 0.2rem; padding-inline: 0 1rem; \
            border-block-end: 1px solid #ddd; overflow-wrap: break-word; }
            th:first-child, td:first-child { min-inline-size: 4.5rem; }
            td:last-child { overflow-wrap: anywhere; min-inline-size: 8rem; }
            td.n { text-align: end; font-variant-numeric: tabular-nums; }
            svg { max-inline-size: 100%; block-size: auto; font: 13px system-ui, sans-serif; display: block; }
            .picture { border-block-end: 1px solid #ddd; padding-block-end: 0.5rem; }
            .note { border-inline-start: 4px solid #333; padding-inline-start: 0.8rem; }
            @media print { h2 { break-after: avoid; } tr, .picture svg { break-inside: avoid; } h3 { break-after: avoid; } }
            </style>""";

    private final StringBuilder page = new StringBuilder();

    /** The head of a page in one file, without script, fit for print; and what every page says first. */
    public Html begin(String title) {
        return raw("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .element("title", title)
                .raw(STYLE)
                .raw("</head><body>")
                .element("h1", title)
                .raw("<p class=\"note\">A flag is a reason to look, not a finding of wrongdoing.</p>");
    }

    /** The text with its markup characters escaped. */
    public static String escaped(Object text) {
        return Plain.escaped(text);
    }

    /** Markup as it is. */
    public Html raw(String markup) {
        page.append(markup).append('\n');
        return this;
    }

    /** An element that holds a text. */
    public Html element(String name, Object text) {
        return raw("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    /** A table; columns named in the first list whose cells are numbers stand at the end of their cell. */
    public Html table(List<String> header, List<List<Object>> lines) {
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
