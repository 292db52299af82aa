package org.probity.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Leads each line from a side of one node to a side of the other; lines that meet on a side spread over it in order. */
final class Routes {

    private static final double FAN = 0.3;

    private final Network network;
    private final Layers layers;
    private final Map<String, Box> boxes;
    private final double[] middles;
    private final boolean inRows;

    Routes(Network network, Layers layers, Map<String, Box> boxes, double[] middles, boolean inRows) {
        this.network = network;
        this.layers = layers;
        this.boxes = boxes;
        this.middles = middles;
        this.inRows = inRows;
    }

    /** Where a line leaves a node: which node, on which side, and to which cell. */
    private record End(Cell cell, boolean isUpper, Cell next, Edge edge) {}

    List<Placed> lines() {
        List<End> ends = new ArrayList<>();
        for (Edge edge : network.edges()) {
            List<Cell> way = layers.wayOf(edge);
            ends.add(new End(way.get(0), true, way.get(1), edge));
            ends.add(new End(way.get(way.size() - 1), false, way.get(way.size() - 2), edge));
        }
        List<Placed> lines = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += 2) {
            lines.add(line(ends.get(i), ends.get(i + 1), ends));
        }
        return lines;
    }

    private Placed line(End upper, End lower, List<End> ends) {
        List<Cell> way = layers.wayOf(upper.edge());
        List<Point> points = new ArrayList<>();
        points.add(port(upper, ends));
        for (Cell gap : way.subList(1, way.size() - 1)) {
            points.add(Layout.point(gap.across(), middles[gap.layer()], inRows));
        }
        points.add(port(lower, ends));
        Placed down = new Placed(upper.edge(), points);
        return upper.cell().node().orElseThrow().id().equals(upper.edge().from()) ? down : down.reversed();
    }

    private Point port(End end, List<End> ends) {
        List<End> side = ends.stream()
                .filter(one -> one.cell() == end.cell() && one.isUpper() == end.isUpper())
                .sorted(Comparator.comparingDouble(one -> one.next().across()))
                .toList();
        Box box =
                Objects.requireNonNull(boxes.get(end.cell().node().orElseThrow().id()));
        double room = Math.max(0, end.cell().span() - (inRows ? 52 : 16));
        double step = Math.min(inRows ? 84 : 22, room / Math.max(1, side.size() - 1));
        double shift = side.size() == 1
                ? Math.max(
                        -room / 2,
                        Math.min(room / 2, (end.next().across() - end.cell().across()) * FAN))
                : (side.indexOf(end) - (side.size() - 1) / 2.0) * step;
        double along = inRows ? (end.isUpper() ? box.bottom() : box.y()) : (end.isUpper() ? box.right() : box.x());
        return Layout.point(end.cell().across() + shift, along, inRows);
    }
}
