package org.probity.picture;

import java.util.List;

/**
 * The words in a node, in lines, and the room they take.
 *
 * @param caption what it is
 * @param name its name
 * @param detail what stands below, blank lines left out
 * @param width width of the node
 */
record NodeText(List<String> caption, List<String> name, List<String> detail, double width) {

    static final double NAME_SIZE = 13;
    static final double CAPTION_SIZE = 10.5;
    static final double NAME_LEADING = 16;
    static final double CAPTION_LEADING = 13;

    private static final double PARTY_WIDTH = 176;
    private static final double THING_WIDTH = 156;
    private static final double MARGIN = 26;
    private static final double ABOVE_AND_BELOW = 14;
    private static final int MOST_LINES = 3;

    NodeText {
        caption = List.copyOf(caption);
        name = List.copyOf(name);
        detail = List.copyOf(detail);
    }

    static NodeText of(Node node) {
        double width = node.shape().isParty() ? PARTY_WIDTH : THING_WIDTH;
        return new NodeText(
                Wrapped.lines(Plain.clean(node.caption()), width - MARGIN, CAPTION_SIZE, 2),
                Wrapped.lines(Plain.clean(node.name()), width - MARGIN, NAME_SIZE, MOST_LINES),
                node.detail().isBlank()
                        ? List.of()
                        : Wrapped.lines(Plain.clean(node.detail()), width - MARGIN, CAPTION_SIZE, 2),
                width);
    }

    double height() {
        return ABOVE_AND_BELOW + (caption.size() + detail.size()) * CAPTION_LEADING + name.size() * NAME_LEADING;
    }
}
