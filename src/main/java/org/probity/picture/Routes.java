package org.probity.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Leads each line from the side of one node to the side of the other; several between the same two run beside each other. */
final class Routes {

    private static final double FAN = 0.3;
    private static final double CORNER = 26;

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

    List<Placed> lines() {
        List<Placed> lines = new ArrayList<>();
        for (Edge edge : network.edges()) {
            lines.add(line(edge));
        }
        return lines;
    }

    private Placed line(Edge edge) {
        List<Edge> beside = network.edges().stream().filter(edge::isBeside).toList();
        List<Cell> way = layers.wayOf(edge);
        Cell upper = way.get(0);
        Cell lower = way.get(way.size() - 1);
        double room = Math.min(upper.span(), lower.span()) - (inRows ? CORNER : 12);
        double step = Math.min(inRows ? 92 : 30, room / beside.size());
        double aside = (beside.indexOf(edge) - (beside.size() - 1) / 2.0) * step;
        boolean alone = beside.size() == 1;
        List<Point> points = new ArrayList<>();
        points.add(port(upper, way.get(1), aside, true, alone));
        for (Cell gap : way.subList(1, way.size() - 1)) {
            points.add(Layout.point(gap.across() + aside / 4, middles[gap.layer()], inRows));
        }
        points.add(port(lower, way.get(way.size() - 2), aside, false, alone));
        Placed down = new Placed(edge, points);
        return upper.node().orElseThrow().id().equals(edge.from()) ? down : down.reversed();
    }

    /** Where the line meets the node: on the side of the next cell, a little towards it. */
    private Point port(Cell cell, Cell next, double aside, boolean isUpper, boolean alone) {
        Box box = Objects.requireNonNull(boxes.get(cell.node().orElseThrow().id()));
        double most = Math.max(0, cell.span() / 2 - (inRows ? CORNER : 8));
        double shift = alone ? (next.across() - cell.across()) * FAN : aside;
        double across = cell.across() + Math.max(-most, Math.min(most, shift));
        double along = inRows ? (isUpper ? box.bottom() : box.y()) : (isUpper ? box.right() : box.x());
        return Layout.point(across, along, inRows);
    }
}
