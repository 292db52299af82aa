package org.probity.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Nodes in layers, the subject first, so that every line leads from one layer to a later one; and in each layer in an
 * order that lets few lines cross. A line over several layers has a gap in each between.
 */
final class Layers {

    private static final int SWEEPS = 12;
    private static final double GAP = 26;

    private final List<List<Cell>> layers = new ArrayList<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<Edge, List<Cell>> ways = new IdentityHashMap<>();

    private Layers() {}

    static Layers of(Network network, ToDoubleFunction<Node> span) {
        Layers made = new Layers();
        Map<String, Integer> ranks = ranks(network);
        for (Node node : ordered(network)) {
            int rank = ranks.getOrDefault(node.id(), 0);
            made.cells.put(node.id(), made.add(new Cell(Optional.of(node), rank, span.applyAsDouble(node))));
        }
        for (Edge edge : network.edges()) {
            made.ways.put(edge, made.way(edge));
        }
        made.sort();
        return made;
    }

    private Cell add(Cell cell) {
        while (layers.size() <= cell.layer()) {
            layers.add(new ArrayList<>());
        }
        layers.get(cell.layer()).add(cell);
        return cell;
    }

    /** The cells that the line passes, from its upper node to its lower one. */
    private List<Cell> way(Edge edge) {
        Cell one = cell(edge.from());
        Cell other = cell(edge.to());
        Cell upper = one.layer() < other.layer() ? one : other;
        Cell lower = upper == one ? other : one;
        List<Cell> way = new ArrayList<>(List.of(upper));
        for (int layer = upper.layer() + 1; layer < lower.layer(); layer++) {
            way.add(add(new Cell(Optional.empty(), layer, GAP)));
        }
        way.add(lower);
        for (int i = 1; i < way.size(); i++) {
            way.get(i - 1).over(way.get(i));
        }
        return way;
    }

    /** Nodes by their distance from the subject; whoever is not tied to it comes after. */
    private static List<Node> ordered(Network network) {
        Map<String, Node> left = new LinkedHashMap<>();
        network.nodes().stream()
                .sorted(Comparator.comparing((Node node) -> !node.judged()))
                .forEach(node -> left.put(node.id(), node));
        List<Node> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Queue<String> open =
                    new ArrayDeque<>(List.of(left.keySet().iterator().next()));
            while (!open.isEmpty()) {
                Node node = left.remove(open.remove());
                if (node != null) {
                    ordered.add(node);
                    neighbours(network, node.id()).forEach(open::add);
                }
            }
        }
        return ordered;
    }

    private static Set<String> neighbours(Network network, String id) {
        Set<String> others = new LinkedHashSet<>();
        for (Edge edge : network.edges()) {
            if (edge.joins(id)) {
                others.add(edge.from().equals(id) ? edge.to() : edge.from());
            }
        }
        return others;
    }

    /** Each node stands one layer below the lowest of those before it that it is tied to. */
    private static Map<String, Integer> ranks(Network network) {
        Map<String, Integer> ranks = new HashMap<>();
        for (Node node : ordered(network)) {
            int rank = 0;
            for (String other : neighbours(network, node.id())) {
                rank = Math.max(rank, ranks.getOrDefault(other, -1) + 1);
            }
            ranks.put(node.id(), rank);
        }
        return ranks;
    }

    private void sort() {
        List<List<Cell>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 1; i < layers.size(); i++) {
                int layer = down ? i : layers.size() - 1 - i;
                arrange(layers.get(layer), down ? Cell::above : Cell::below);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        layers.clear();
        layers.addAll(best);
    }

    private List<List<Cell>> copy() {
        return layers.stream().<List<Cell>>map(ArrayList::new).collect(java.util.stream.Collectors.toList());
    }

    /** Sorts a layer by where its neighbours stand on average; who has none stays. */
    private void arrange(List<Cell> layer, Function<Cell, List<Cell>> neighbours) {
        Map<Cell, Integer> places = places();
        Map<Cell, Double> wanted = new IdentityHashMap<>();
        for (Cell cell : layer) {
            wanted.put(
                    cell,
                    neighbours.apply(cell).stream()
                            .mapToInt(other -> places.getOrDefault(other, 0))
                            .average()
                            .orElse(places.getOrDefault(cell, 0)));
        }
        layer.sort(Comparator.comparingDouble(cell -> wanted.getOrDefault(cell, 0.0)));
    }

    private Map<Cell, Integer> places() {
        Map<Cell, Integer> places = new IdentityHashMap<>();
        for (List<Cell> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                places.put(layer.get(i), i);
            }
        }
        return places;
    }

    private long crossings() {
        Map<Cell, Integer> places = places();
        long crossings = 0;
        for (List<Cell> layer : layers) {
            List<int[]> lines = new ArrayList<>();
            for (Cell cell : layer) {
                cell.below()
                        .forEach(other ->
                                lines.add(new int[] {places.getOrDefault(cell, 0), places.getOrDefault(other, 0)}));
            }
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    int[] one = lines.get(i);
                    int[] other = lines.get(j);
                    crossings += (long) (one[0] - other[0]) * (one[1] - other[1]) < 0 ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    List<List<Cell>> all() {
        return layers;
    }

    /** The most nodes that share a layer. */
    int widest() {
        return layers.stream().mapToInt(List::size).max().orElse(0);
    }

    Cell cell(String node) {
        return java.util.Objects.requireNonNull(cells.get(node), node);
    }

    /** The cells a line passes, the upper node first. */
    List<Cell> wayOf(Edge edge) {
        return ways.getOrDefault(edge, List.of());
    }
}
