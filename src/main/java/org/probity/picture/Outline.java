package org.probity.picture;

import java.util.Locale;

/** The outline of a node: what it stands for can be told by it alone. */
final class Outline {

    private static final double CUT = 11;

    private Outline() {}

    static String of(Node node, Box box, boolean rightToLeft) {
        String look = String.format(
                Locale.ROOT,
                " fill=\"%s\" stroke=\"#222\" stroke-width=\"%s\"",
                node.shape().fill(),
                node.judged() ? "3.2" : node.shape() == Shape.GROUP ? "2.4" : "1.3");
        return switch (node.shape()) {
            case PERSON -> rectangle(box, Math.min(24, box.height() / 2), look);
            case COMPANY -> rectangle(box, 0, look);
            case PARTY -> rectangle(box, 8, look);
            case BODY -> rectangle(box, 0, look) + rectangle(box.grown(-4), 0, " fill=\"none\" stroke=\"#222\"");
            case UNIT ->
                path(
                        look,
                        box.x() + CUT,
                        box.y(),
                        box.right() - CUT,
                        box.y(),
                        box.right(),
                        middle(box),
                        box.right() - CUT,
                        box.bottom(),
                        box.x() + CUT,
                        box.bottom(),
                        box.x(),
                        middle(box));
            case GROUP ->
                path(
                        look,
                        box.x() + CUT,
                        box.y(),
                        box.right() - CUT,
                        box.y(),
                        box.right(),
                        box.y() + CUT,
                        box.right(),
                        box.bottom() - CUT,
                        box.right() - CUT,
                        box.bottom(),
                        box.x() + CUT,
                        box.bottom(),
                        box.x(),
                        box.bottom() - CUT,
                        box.x(),
                        box.y() + CUT);
            case ENTRY -> rectangle(box, 0, look + " stroke-dasharray=\"6 3\"") + bar(box, rightToLeft);
            case KEY -> rectangle(box, box.height() / 2, look + " stroke-dasharray=\"2 3\"");
            case MATTER -> rightToLeft ? sheetMirrored(box, look) : sheet(box, look);
        };
    }

    private static double middle(Box box) {
        return box.centre().y();
    }

    /** A sheet of paper with a folded corner. */
    private static String sheet(Box box, String look) {
        return path(
                        look,
                        box.x(),
                        box.y(),
                        box.right() - CUT,
                        box.y(),
                        box.right(),
                        box.y() + CUT,
                        box.right(),
                        box.bottom(),
                        box.x(),
                        box.bottom())
                + path(
                        " fill=\"#ddd\" stroke=\"#222\"",
                        box.right() - CUT,
                        box.y(),
                        box.right(),
                        box.y() + CUT,
                        box.right() - CUT,
                        box.y() + CUT);
    }

    private static String sheetMirrored(Box box, String look) {
        return path(
                        look,
                        box.right(),
                        box.y(),
                        box.x() + CUT,
                        box.y(),
                        box.x(),
                        box.y() + CUT,
                        box.x(),
                        box.bottom(),
                        box.right(),
                        box.bottom())
                + path(
                        " fill=\"#ddd\" stroke=\"#222\"",
                        box.x() + CUT,
                        box.y(),
                        box.x(),
                        box.y() + CUT,
                        box.x() + CUT,
                        box.y() + CUT);
    }

    /** A dark bar where reading starts, as on the margin of a list. */
    private static String bar(Box box, boolean rightToLeft) {
        double x = rightToLeft ? box.right() - 5 : box.x();
        return rectangle(new Box(x, box.y(), 5, box.height()), 0, " fill=\"#222\"");
    }

    private static String rectangle(Box box, double radius, String look) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s%s/>",
                Svg.number(box.x()),
                Svg.number(box.y()),
                Svg.number(box.width()),
                Svg.number(box.height()),
                radius == 0 ? "" : " rx=\"" + Svg.number(radius) + "\"",
                look);
    }

    private static String path(String look, double... corners) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            way.append(i == 0 ? 'M' : 'L')
                    .append(Svg.number(corners[i]))
                    .append(' ')
                    .append(Svg.number(corners[i + 1]));
        }
        return "<path d=\"" + way + "z\"" + look + "/>";
    }
}
