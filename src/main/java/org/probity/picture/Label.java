package org.probity.picture;

import java.util.List;

/**
 * The words beside a line.
 *
 * @param lines the words, in lines
 * @param box where they stand
 */
record Label(List<String> lines, Box box) {

    static final double SIZE = 11.5;
    static final double LEADING = 14;

    Label {
        lines = List.copyOf(lines);
    }

    static Label of(List<String> lines, Point centre) {
        double width = lines.stream()
                .mapToDouble(line -> Wrapped.width(line, SIZE))
                .max()
                .orElse(0);
        return new Label(lines, Box.around(centre, width + 6, lines.size() * LEADING + 3));
    }

    Label mirrored() {
        return new Label(lines, box.mirrored());
    }
}
