package org.probity.batch;

import java.util.List;
import java.util.Locale;

/** A bar chart as SVG: dark bars on white with their numbers beside them, readable without colour. */
final class Bars {

    private static final int ROW = 24;
    private static final int LABEL = 230;
    private static final int LONGEST = 340;
    private static final int WIDTH = 780;

    private Bars() {}

    /**
     * One bar.
     *
     * @param label what it counts
     * @param value how many
     * @param note more words after the number, or blank
     */
    record Bar(String label, long value, String note) {}

    /** The chart; nothing when there is nothing to show. */
    static String svg(String title, List<Bar> bars) {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
        if (most == 0) {
            return "";
        }
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" xmlns=\"http://www.w3.org/2000/svg\">",
                WIDTH,
                bars.size() * ROW,
                WIDTH));
        svg.append("<title>").append(Html.escaped(title)).append("</title>\n");
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), i * ROW, most);
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Bar bar, int top, long most) {
        long length = Math.max(bar.value() == 0 ? 0 : 1, LONGEST * bar.value() / most);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                LABEL - 8,
                top + 16,
                Html.escaped(bar.label())));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"16\" fill=\"#333\"/>",
                LABEL,
                top + 4,
                length));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">%d%s</text>%n",
                LABEL + length + 6,
                top + 16,
                bar.value(),
                Html.escaped(bar.note().isBlank() ? "" : " " + bar.note())));
    }
}
