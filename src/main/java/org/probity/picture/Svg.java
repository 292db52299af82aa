package org.probity.picture;

import java.util.List;
import java.util.Locale;

/** Writes SVG with attributes only, so that it stands in any page, under any content policy, and as a file. */
final class Svg {

    static final double MARGIN = 10;
    private static final double NOTE_SIZE = 12;
    private static final double NOTE_LEADING = 16;

    private final StringBuilder text = new StringBuilder(4096);
    private final Box frame;
    private final boolean rightToLeft;
    private List<String> note = List.of();

    Svg(Box frame, boolean rightToLeft) {
        this.frame = frame;
        this.rightToLeft = rightToLeft;
    }

    /** Keeps room for a note below the picture. */
    void leaveRoomBelow(String words) {
        note = Wrapped.lines(words, frame.width() - 2 * MARGIN, NOTE_SIZE, 6);
    }

    void open(String title, String description) {
        double height = frame.height() + note.size() * NOTE_LEADING;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%s %s %s %s\" width=\"%s\""
                        + " font-family=\"system-ui, sans-serif\" text-anchor=\"middle\"%s>",
                number(frame.x()),
                number(frame.y()),
                number(frame.width()),
                number(height),
                number(frame.width()),
                rightToLeft ? " direction=\"rtl\"" : "");
        add("<title>%s</title>\n<desc>%s</desc>\n", Plain.escaped(title), Plain.escaped(description));
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>\n",
                number(frame.x()), number(frame.y()), number(frame.width()), number(height));
        for (int i = 0; i < note.size(); i++) {
            double y = frame.bottom() + i * NOTE_LEADING + 4;
            words(frame.centre().x(), y, NOTE_SIZE, "#111", note.get(i));
        }
    }

    void line(Placed placed) {
        Line line = placed.edge().line();
        List<Point> points = placed.points();
        StringBuilder way = new StringBuilder();
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = line.width() > 3 ? 13 : 9;
        Point end = line.hasArrow() ? last.toward(before, Math.min(0.9, length * 0.8 / before.distance(last))) : last;
        for (int i = 0; i < points.size(); i++) {
            Point point = i == points.size() - 1 ? end : points.get(i);
            way.append(i == 0 ? 'M' : 'L').append(number(point.x())).append(' ').append(number(point.y()));
        }
        add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
                way,
                line.colour(),
                number(line.width()),
                line.dashes().isEmpty()
                        ? ""
                        : " stroke-dasharray=\"" + line.dashes() + "\""
                                + (line == Line.TIE ? " stroke-linecap=\"round\"" : ""));
        if (line.hasArrow()) {
            arrow(before, last, length, line.colour());
        }
        text.append('\n');
    }

    private void arrow(Point from, Point to, double length, String colour) {
        double distance = from.distance(to);
        double x = (to.x() - from.x()) / distance;
        double y = (to.y() - from.y()) / distance;
        double half = length * 0.42;
        Point back = new Point(to.x() - x * length, to.y() - y * length);
        add(
                "<path d=\"M%s %sL%s %sL%s %sz\" fill=\"%s\"/>",
                number(to.x()),
                number(to.y()),
                number(back.x() - y * half),
                number(back.y() + x * half),
                number(back.x() + y * half),
                number(back.y() - x * half),
                colour);
    }

    /** The words of a line on white, so that the line can be read through. */
    void label(Label label) {
        Box box = label.box();
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>",
                number(box.x()), number(box.y()), number(box.width()), number(box.height()));
        double y = box.y() + Label.LEADING - 2;
        for (String line : label.lines()) {
            words(box.centre().x(), y, Label.SIZE, "#222", line);
            y += Label.LEADING;
        }
        text.append('\n');
    }

    void node(Node node, Box box, NodeText words) {
        add("<g><title>%s</title>", Plain.escaped(Plain.clean(node.caption() + ": " + node.name())));
        text.append(Outline.of(node, box, rightToLeft));
        double y = box.y() + 7 + NodeText.CAPTION_SIZE;
        for (String line : words.caption()) {
            words(box.centre().x(), y, NodeText.CAPTION_SIZE, "#444", line);
            y += NodeText.CAPTION_LEADING;
        }
        y += 2;
        for (String line : words.name()) {
            words(box.centre().x(), y, NodeText.NAME_SIZE, "#111", line);
            y += NodeText.NAME_LEADING;
        }
        y -= 2;
        for (String line : words.detail()) {
            words(box.centre().x(), y, NodeText.CAPTION_SIZE, "#333", line);
            y += NodeText.CAPTION_LEADING;
        }
        text.append("</g>\n");
    }

    private void words(double x, double y, double size, String colour, String line) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>",
                number(x), number(y), number(size), colour, Plain.escaped(Plain.isolated(line, rightToLeft)));
    }

    String close() {
        return text.append("</svg>\n").toString();
    }

    private void add(String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values));
    }

    /** A number with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
