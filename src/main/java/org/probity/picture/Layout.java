package org.probity.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything in place: few nodes side by side in rows from above, many in columns from the side where reading starts.
 *
 * @param boxes node id to its place
 * @param lines the ties
 * @param labels their labels
 * @param isTidy whether no label overlaps anything
 */
record Layout(Map<String, Box> boxes, List<Placed> lines, List<Label> labels, boolean isTidy) {

    private static final int MOST_IN_A_ROW = 5;
    private static final double NODE_GAP = 24;
    private static final int TRIES = 14;
    private static final double MORE = 20;
    private static final double LABEL_WIDTH = 118;

    /** Lays the network out, with more room between the layers until all labels have theirs. */
    static Layout of(Network network, Map<String, NodeText> texts) {
        Layers probe = Layers.of(network, node -> text(texts, node).width());
        boolean inRows = probe.widest() <= MOST_IN_A_ROW;
        Layers layers =
                inRows ? probe : Layers.of(network, node -> text(texts, node).height());
        Places.put(layers.all(), NODE_GAP);
        double least = inRows ? Math.max(62, deepest(network) * Label.LEADING + 36) : 140;
        Layout layout = tried(network, texts, layers, inRows, least);
        for (int more = 1; more < TRIES && !layout.isTidy(); more++) {
            layout = tried(network, texts, layers, inRows, least + more * MORE);
        }
        return layout;
    }

    /** Lines of the longest label. */
    private static int deepest(Network network) {
        return network.edges().stream()
                .mapToInt(edge -> Labels.words(edge, LABEL_WIDTH).size())
                .max()
                .orElse(0);
    }

    private static NodeText text(Map<String, NodeText> texts, Node node) {
        return java.util.Objects.requireNonNull(texts.get(node.id()));
    }

    private static Layout tried(
            Network network, Map<String, NodeText> texts, Layers layers, boolean inRows, double gap) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        double[] middles = new double[layers.all().size()];
        double along = 0;
        for (List<Cell> layer : layers.all()) {
            double depth = layer.stream()
                    .flatMap(cell -> cell.node().stream())
                    .mapToDouble(node -> inRows
                            ? text(texts, node).height()
                            : text(texts, node).width())
                    .max()
                    .orElse(0);
            int index = layer.get(0).layer();
            middles[index] = along + depth / 2;
            for (Cell cell : layer) {
                cell.node()
                        .ifPresent(node -> boxes.put(
                                node.id(),
                                Box.around(
                                        point(cell.across(), middles[index], inRows),
                                        text(texts, node).width(),
                                        text(texts, node).height())));
            }
            along += depth + gap;
        }
        List<Placed> lines = new Routes(network, layers, boxes, middles, inRows).lines();
        Labels labels = Labels.of(boxes.values(), lines, inRows ? LABEL_WIDTH : Math.max(90, gap - 24));
        return new Layout(boxes, lines, labels.placed(), labels.isAllFree());
    }

    static Point point(double across, double along, boolean inRows) {
        return inRows ? new Point(across, along) : new Point(along, across);
    }

    /** The same for a language that is written from right to left. */
    Layout mirrored() {
        Map<String, Box> turned = new LinkedHashMap<>();
        boxes.forEach((id, box) -> turned.put(id, box.mirrored()));
        return new Layout(
                turned,
                lines.stream().map(Placed::mirrored).toList(),
                labels.stream().map(Label::mirrored).toList(),
                isTidy);
    }

    /** The smallest box around all. */
    Box bounds() {
        List<Box> all = new ArrayList<>(boxes.values());
        labels.forEach(label -> all.add(label.box()));
        lines.forEach(line -> line.points().forEach(point -> all.add(Box.around(point, 4, 4))));
        return all.stream().reduce(Box::with).orElse(new Box(0, 0, 1, 1));
    }

    @Override
    public Map<String, Box> boxes() {
        return Collections.unmodifiableMap(boxes);
    }
}
