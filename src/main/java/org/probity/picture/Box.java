package org.probity.picture;

/**
 * A rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width how wide
 * @param height how high
 */
record Box(double x, double y, double width, double height) {

    static Box around(Point centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The same on the other side of the vertical axis. */
    Box mirrored() {
        return new Box(-right(), y, width, height);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether a straight line passes through. */
    boolean isCrossedBy(Point from, Point to) {
        double first = 0;
        double last = 1;
        double[] starts = {from.x(), from.y()};
        double[] ways = {to.x() - from.x(), to.y() - from.y()};
        double[] lows = {x, y};
        double[] highs = {right(), bottom()};
        for (int axis = 0; axis < 2; axis++) {
            if (ways[axis] == 0) {
                if (starts[axis] < lows[axis] || starts[axis] > highs[axis]) {
                    return false;
                }
            } else {
                double low = (lows[axis] - starts[axis]) / ways[axis];
                double high = (highs[axis] - starts[axis]) / ways[axis];
                first = Math.max(first, Math.min(low, high));
                last = Math.min(last, Math.max(low, high));
            }
        }
        return first <= last;
    }
}
