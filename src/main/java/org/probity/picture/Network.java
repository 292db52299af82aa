package org.probity.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nodes and the ties among them.
 *
 * @param nodes the nodes, in the order told
 * @param edges the ties, in the order told
 * @param left how many nodes were left out
 */
record Network(List<Node> nodes, List<Edge> edges, int left) {

    Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Whether there is anything to show that a sentence alone does not. */
    boolean isStory() {
        return edges.stream().anyMatch(edge -> edge.line().tells());
    }

    /** The network with at most so many nodes: those judged, then those with the most ties, then those told first. */
    Network atMost(int most) {
        if (nodes.size() <= most) {
            return this;
        }
        List<Node> ranked = new ArrayList<>(nodes);
        ranked.sort(Comparator.comparing(Node::judged)
                .thenComparing(node -> neighbours(node.id()).size())
                .reversed());
        Set<String> kept = ranked.stream().limit(most).map(Node::id).collect(Collectors.toSet());
        return new Network(
                nodes.stream().filter(node -> kept.contains(node.id())).toList(),
                edges.stream()
                        .filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to()))
                        .toList(),
                nodes.size() - most);
    }

    private Set<String> neighbours(String id) {
        Set<String> others = new HashSet<>();
        for (Edge edge : edges) {
            if (edge.joins(id)) {
                others.add(edge.from().equals(id) ? edge.to() : edge.from());
            }
        }
        return others;
    }
}
