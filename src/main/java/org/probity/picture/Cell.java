package org.probity.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in a layer: a node, or a gap through which a long line passes. */
final class Cell {

    private final Optional<Node> node;
    private final int layer;
    private final double span;
    private final List<Cell> above = new ArrayList<>(2);
    private final List<Cell> below = new ArrayList<>(2);
    private double across;

    Cell(Optional<Node> node, int layer, double span) {
        this.node = node;
        this.layer = layer;
        this.span = span;
    }

    /** Ties the cell to one in the next layer. */
    void over(Cell other) {
        below.add(other);
        other.above.add(this);
    }

    Optional<Node> node() {
        return node;
    }

    int layer() {
        return layer;
    }

    /** How much room it takes in its layer. */
    double span() {
        return span;
    }

    List<Cell> above() {
        return above;
    }

    List<Cell> below() {
        return below;
    }

    /** Its middle, along its layer. */
    double across() {
        return across;
    }

    void put(double middle) {
        across = middle;
    }
}
