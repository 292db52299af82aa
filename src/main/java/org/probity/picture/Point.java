package org.probity.picture;

/** A place in a picture. */
record Point(double x, double y) {

    /** The place a share of the way to the other. */
    Point toward(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    Point mirrored() {
        return new Point(-x, y);
    }
}
