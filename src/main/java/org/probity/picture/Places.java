package org.probity.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts the cells of each layer in place: as near to the middle of their neighbours as their order and room allow, which
 * least squares find by pooling those that push each other.
 */
final class Places {

    private static final int ROUNDS = 10;

    private final List<List<Cell>> layers;
    private final double gap;

    private Places(List<List<Cell>> layers, double gap) {
        this.layers = layers;
        this.gap = gap;
    }

    /** Sets the middle of every cell; between two cells of a layer there is at least the gap. */
    static void put(List<List<Cell>> layers, double gap) {
        Places places = new Places(layers, gap);
        layers.forEach(layer -> places.settle(layer, new double[layer.size()]));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 1; i < layers.size(); i++) {
                places.follow(layers.get(i), Cell::above);
            }
            for (int i = layers.size() - 2; i >= 0; i--) {
                places.follow(layers.get(i), Cell::below);
            }
        }
        layers.forEach(layer -> places.follow(layer, Places::all));
    }

    private static List<Cell> all(Cell cell) {
        List<Cell> all = new ArrayList<>(cell.above());
        all.addAll(cell.below());
        return all;
    }

    private void follow(List<Cell> layer, Function<Cell, List<Cell>> neighbours) {
        double[] wanted = new double[layer.size()];
        for (int i = 0; i < wanted.length; i++) {
            Cell cell = layer.get(i);
            wanted[i] = neighbours.apply(cell).stream()
                    .mapToDouble(Cell::across)
                    .average()
                    .orElse(cell.across());
        }
        settle(layer, wanted);
    }

    /** Cells that want to stand closer than they can are moved together, each as far from its wish as the others. */
    private void settle(List<Cell> layer, double[] wanted) {
        double[] offsets = new double[wanted.length];
        List<double[]> pools = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            offsets[i] = i == 0
                    ? 0
                    : offsets[i - 1] + (layer.get(i - 1).span() + layer.get(i).span()) / 2 + gap;
            double[] pool = {wanted[i] - offsets[i], 1};
            while (!pools.isEmpty() && mean(pools.get(pools.size() - 1)) >= mean(pool)) {
                double[] last = pools.remove(pools.size() - 1);
                pool = new double[] {last[0] + pool[0], last[1] + pool[1]};
            }
            pools.add(pool);
        }
        int at = 0;
        for (double[] pool : pools) {
            for (int i = 0; i < (int) pool[1]; i++, at++) {
                layer.get(at).put(mean(pool) + offsets[at]);
            }
        }
    }

    private static double mean(double[] pool) {
        return pool[0] / pool[1];
    }
}
