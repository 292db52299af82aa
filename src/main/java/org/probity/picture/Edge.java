package org.probity.picture;

import java.util.List;

/**
 * A tie in a picture.
 *
 * @param from id of the node it comes from
 * @param to id of the node it goes to
 * @param line what it is
 * @param label what stands beside it, in lines
 * @param sentences the same, told
 */
record Edge(String from, String to, Line line, List<String> label, List<String> sentences) {

    Edge {
        label = List.copyOf(label);
        sentences = List.copyOf(sentences);
    }

    boolean joins(String id) {
        return from.equals(id) || to.equals(id);
    }

    /** Whether it ties the same two nodes, in whichever direction. */
    boolean isBeside(Edge other) {
        return from.equals(other.from) && to.equals(other.to) || from.equals(other.to) && to.equals(other.from);
    }
}
