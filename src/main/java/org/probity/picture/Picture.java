package org.probity.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.fact.Subject;
import org.probity.rulebook.Language;
import org.probity.rulebook.Raised;
import org.probity.rulebook.Translation;

/**
 * Who is tied to whom behind a finding, drawn and told: the sentences say what the drawing shows, in the same order. The
 * same facts give the same bytes.
 *
 * @param svg an SVG element that can stand in a page or be a file: no script, no style sheet, no reference to anything
 *     outside, and no ids
 * @param sentences what the drawing shows, one plain sentence a tie; text, not markup
 * @param language the language of both; right to left where it is written so
 */
public record Picture(String svg, List<String> sentences, Language language) {

    /** More nodes than this nobody reads; the rest is counted and said. */
    public static final int MOST_NODES = 40;

    public Picture {
        sentences = List.copyOf(sentences);
    }

    /** The picture of a finding; empty where its facts tie nobody to anybody. */
    public static Optional<Picture> of(Raised finding, Dossier dossier, Translation translation) {
        return of(finding.rule().name(), dossier.subject(), finding.facts(), dossier.facts(), translation);
    }

    /**
     * The picture of facts such as paths, shares, shared keys and hits; empty where they tie nobody to anybody.
     *
     * @param title what the picture is of
     * @param subject whom it is about
     * @param shown the facts drawn, in the order in which they shall be told
     * @param known facts that say more of the parties drawn: names, kinds, and the rows behind derived facts
     * @param translation the language
     */
    public static Optional<Picture> of(
            String title, Subject subject, List<Fact> shown, List<Fact> known, Translation translation) {
        List<Fact> all = new ArrayList<>(known);
        all.addAll(shown);
        Words words = new Words(translation);
        Network whole = Story.of(subject, shown, new Parties(all, shown), words);
        if (!whole.isStory()) {
            return Optional.empty();
        }
        Network network = whole.atMost(MOST_NODES);
        List<String> sentences = new ArrayList<>();
        network.edges().forEach(edge -> sentences.addAll(edge.sentences()));
        if (network.left() > 0) {
            sentences.add(words.say("left", network.left()));
        }
        String svg = Drawing.of(network, words).svg(words.say("picture", title), sentences);
        return Optional.of(new Picture(svg, sentences, translation.language()));
    }
}
