package org.probity.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network laid out and ready to be written as SVG.
 *
 * @param network what is drawn
 * @param texts node id to the words in it
 * @param layout where everything stands
 * @param words the language
 */
record Drawing(Network network, Map<String, NodeText> texts, Layout layout, Words words) {

    static Drawing of(Network network, Words words) {
        Map<String, NodeText> texts = new LinkedHashMap<>();
        network.nodes().forEach(node -> texts.put(node.id(), NodeText.of(node)));
        Layout layout = Layout.of(network, texts);
        return new Drawing(network, texts, words.isRightToLeft() ? layout.mirrored() : layout, words);
    }

    /**
     * The picture.
     *
     * @param title what it is of
     * @param told what it shows, for those who do not see it
     */
    String svg(String title, List<String> told) {
        Svg svg = new Svg(layout.bounds().grown(Svg.MARGIN), words.isRightToLeft());
        if (network.left() > 0) {
            svg.leaveRoomBelow(words.say("left", network.left()));
        }
        svg.open(title, String.join(" ", told));
        layout.lines().forEach(svg::line);
        layout.labels().forEach(svg::label);
        network.nodes()
                .forEach(node -> svg.node(
                        node,
                        java.util.Objects.requireNonNull(layout.boxes().get(node.id())),
                        java.util.Objects.requireNonNull(texts.get(node.id()))));
        return svg.close();
    }
}
