package org.probity.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A line in place.
 *
 * @param edge what it draws
 * @param points its corners, from where it comes to where it goes
 */
record Placed(Edge edge, List<Point> points) {

    Placed {
        points = List.copyOf(points);
    }

    /** The place a share of the whole length from its start. */
    Point at(double share) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        double left = length * share;
        for (int i = 1; i < points.size(); i++) {
            double piece = points.get(i - 1).distance(points.get(i));
            if (left <= piece && piece > 0) {
                return points.get(i - 1).toward(points.get(i), left / piece);
            }
            left -= piece;
        }
        return points.get(points.size() - 1);
    }

    boolean crosses(Box box) {
        for (int i = 1; i < points.size(); i++) {
            if (box.isCrossedBy(points.get(i - 1), points.get(i))) {
                return true;
            }
        }
        return false;
    }

    Placed mirrored() {
        return new Placed(edge, points.stream().map(Point::mirrored).toList());
    }

    /** The same line told from its other end. */
    Placed reversed() {
        List<Point> back = new ArrayList<>(points);
        java.util.Collections.reverse(back);
        return new Placed(edge, back);
    }
}
