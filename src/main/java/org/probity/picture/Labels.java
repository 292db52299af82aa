package org.probity.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds a place for each label: on its line, over no node and no other label, and under as few lines as can be. */
final class Labels {

    private static final double[] SHARES = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85
    };
    private static final double APART = 3;
    private static final int MOST_LINES = 5;

    /** What it costs to cover a node or another label; being under a line costs one. */
    private static final long TAKEN = 1_000;

    private final List<Box> nodes;
    private final List<Placed> lines;
    private final double width;
    private final List<Label> placed = new ArrayList<>();
    private boolean allFree = true;

    private Labels(Collection<Box> nodes, List<Placed> lines, double width) {
        this.nodes = List.copyOf(nodes);
        this.lines = lines;
        this.width = width;
    }

    /**
     * Places the labels of all lines.
     *
     * @param width no line of a label is wider
     */
    static Labels of(Collection<Box> nodes, List<Placed> lines, double width) {
        Labels labels = new Labels(nodes, lines, width);
        lines.stream().filter(line -> !line.edge().label().isEmpty()).forEach(labels::place);
        return labels;
    }

    /** What stands beside the line, in lines no wider than the width. */
    static List<String> words(Edge edge, double width) {
        List<String> words = new ArrayList<>();
        edge.label().forEach(one -> words.addAll(Wrapped.lines(Plain.lines(one), width, Label.SIZE, MOST_LINES)));
        return words;
    }

    private void place(Placed line) {
        List<String> words = words(line.edge(), width);
        Label best = Label.of(words, line.at(SHARES[0]));
        long fewest = Long.MAX_VALUE;
        for (double share : SHARES) {
            Label label = Label.of(words, line.at(share));
            long cost = cost(label, line);
            if (cost < fewest) {
                fewest = cost;
                best = label;
            }
        }
        allFree &= fewest < TAKEN;
        placed.add(best);
    }

    private long cost(Label label, Placed own) {
        Box room = label.box().grown(APART);
        long taken = nodes.stream().filter(room::overlaps).count()
                + placed.stream().filter(other -> room.overlaps(other.box())).count();
        long under = lines.stream()
                .filter(line -> line != own && line.crosses(label.box()))
                .count();
        return taken * TAKEN + under;
    }

    List<Label> placed() {
        return placed;
    }

    /** Whether every label found a place of its own. */
    boolean isAllFree() {
        return allFree;
    }
}
